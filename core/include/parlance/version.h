/* The version of the library. */
#ifndef PARLANCE_VERSION_H
#define PARLANCE_VERSION_H

#include "parlance/export.h"

#ifdef __cplusplus
extern "C" {
#endif

/* "0.1.0", of the library that is running. */
PL_API const char *pl_version(void);

#ifdef __cplusplus
}
#endif

#endif
