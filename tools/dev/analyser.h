/* Tells clang's analyser, which sees one file at a time, that a failure is never PL_OK; included by tools/dev/tidy alone. */
#ifndef TOOLS_DEV_ANALYSER_H
#define TOOLS_DEV_ANALYSER_H

#include "base/error.h"

#define pl_fail(err, status, ...) ((pl_fail)(err, status, __VA_ARGS__), (status))
#define pl_fail_at(err, status, ...) ((pl_fail_at)(err, status, __VA_ARGS__), (status))

#endif
