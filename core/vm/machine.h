/* The inside of pl_vm, for the files of this folder. */
#ifndef PL_VM_MACHINE_H
#define PL_VM_MACHINE_H

#include "vm/meter.h"

struct pl_vm {
    pl_meter meter;
    pl_vm_options options;
    unsigned loads;  /* pl_vm_load calls so far: what a broken load left half-required is forgotten */
    bool is_loading; /* `require` works while files are loaded */
    bool is_settled; /* the meter's floor is free of garbage */
};

#endif
