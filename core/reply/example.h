/* The examples inside replies are their tests. */
#ifndef PL_REPLY_EXAMPLE_H
#define PL_REPLY_EXAMPLE_H

#include "reply/library.h"
#include "reply/skeleton.h"

/* An example that came out another way. */
typedef struct pl_reply_fault {
    pl_str reply;
    const char *source; /* "locales/root/replies/parcel_late.lua" */
    int line;
    pl_str says; /* "facts: want with_eta, got without_eta" */
} pl_reply_fault;

/* What the examples stand on; `market` is the one in which they are run. */
typedef struct pl_reply_world {
    const pl_library *library;
    const pl_skeletons *skeletons;
    const pl_catalog *catalog;
    const pl_market *market;
} pl_reply_world;

/* Runs the examples of all replies and appends a pl_reply_fault for each that fails; *count is how many were run. An example is
 * { order = {…}, buyer = {…}, values = {…}, remedy = "…", now = "…", variants = { move = variant | false } }: false says that the move must be absent. PL_ERR_MEMORY. */
pl_status pl_reply_examples_run(pl_vector *faults, size_t *count, pl_arena *arena, const pl_reply_world *world,
                                pl_error *err);

#endif
