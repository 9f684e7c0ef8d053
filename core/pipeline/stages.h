/* The way of a message: the stages of each method, in order. */
#ifndef PL_PIPELINE_STAGES_H
#define PL_PIPELINE_STAGES_H

#include "pipeline/case.h"

typedef enum pl_stage_result { PL_STAGE_DONE, PL_STAGE_PENDING, PL_STAGE_FAILED } pl_stage_result;

typedef struct pl_stage {
    const char *name;
    const char *summary; /* for people: what it does */
    pl_stage_result (*run)(pl_case *self, pl_error *err);
} pl_stage;

typedef struct pl_way {
    const char *method;
    const pl_stage *const *stages; /* NULL ends the list */
} pl_way;

const pl_way *pl_way_of(pl_method method);

/* Runs from self->stage until the end, a failure or a pending stage (self->wait_fd then says what to poll); called again it resumes. */
pl_stage_result pl_case_run(pl_case *self, const pl_way *way, pl_error *err);

#endif
