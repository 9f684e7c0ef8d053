/* What a process may still ask of the system: for one that runs the code of authors who are not trusted. */
#ifndef PL_ENGINE_JAIL_H
#define PL_ENGINE_JAIL_H

#include "base/error.h"

typedef enum pl_jail_level {
    PL_JAIL_READING, /* compute, use the descriptors that are open, and open files for reading */
    PL_JAIL_SHUT,    /* compute, and read and write the descriptors that are open */
} pl_jail_level;

/* For all threads of the process and for good; the second level may follow the first. Anything else that is asked of the system, a program, a socket, another process, memory
 * that can be run, ends the process; opening a file is refused. Bounds, from the first level on: 1 GiB more memory than now, 600 s of processor time, no file written, no core. In
 * the first level only what lies below `folders` can be read, where the kernel knows Landlock. PL_ERR_INTERNAL when the kernel refuses: then nothing untrusted may be run. */
pl_status pl_jail_enter(pl_jail_level level, const char *const *folders, pl_error *err);

#endif
