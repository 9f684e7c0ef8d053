/* The form of address that a text uses. */
#ifndef PL_CHECK_ADDRESS_H
#define PL_CHECK_ADDRESS_H

#include "market/profile.h"

/* A form, "Sie", and the first place that shows it. */
typedef struct pl_address {
    pl_str form; /* absent: no form shows; borrowed from the profile */
    size_t start;
    size_t end;
} pl_address;

/* The first form in the text that is not `except` (absent: any). `profile` may be NULL. */
pl_address pl_address_find(const pl_profile *profile, pl_str text, pl_str except);

#endif
