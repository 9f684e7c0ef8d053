/* One piece of work on a pack, from its options to its answer. */
#ifndef PL_ENGINE_PACK_WORK_H
#define PL_ENGINE_PACK_WORK_H

#include "engine/state.h"
#include "engine/write.h"
#include "parlance/pack.h"
#include "pipeline/proof.h"
#include "rule/pack.h"

typedef struct pl_pack_work {
    pl_pack_options options;
    pl_arena arena;
    pl_buf bytes; /* of the file */
    pl_pack pack;
    pl_content *content; /* with the pack, when it was tried; NULL otherwise */
    pl_str place;        /* the folder in which it was tried */
    pl_str replaced;     /* the version whose place it took; absent when there was none */
} pl_pack_work;

/* `options` may be NULL. To be ended with pl_pack_work_answer in every case. */
pl_status pl_pack_work_open(pl_pack_work *work, const pl_pack_options *options, pl_error *err);

/* Reads and verifies the file, with the key of the options when there is one. */
pl_status pl_pack_work_read(pl_pack_work *work, const char *file, pl_error *err);

/* Writes the pack's files into TOP/packs/NAME and loads and tests its rules there, on top of the built-in ones. PL_ERR_CONTENT with place. */
pl_status pl_pack_work_try(pl_pack_work *work, const char *top, pl_error *err);

/* Writes the report, or the error when `status` is not PL_OK, and drops the work. Returns the status of the answer. */
pl_status pl_pack_work_answer(pl_answer *out, pl_pack_work *work, pl_status status, pl_error *err);

#endif
