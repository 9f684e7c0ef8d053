/* Filling: the buyer's language and the agent's gloss. */
#include "pipeline/stage.h"

/* What both languages need to speak. */
typedef struct voice_pair {
    const pl_phrasebook *reply;
    const pl_phrasebook *agent; /* NULL: the agent's language is not shipped */
} voice_pair;

static pl_status find_voices(voice_pair *out, pl_case *self, pl_error *err)
{
    pl_status status = pl_worker_book(&out->reply, self->worker, self->language, self->locale, err);
    if (!status && !out->reply)
        status = pl_fail(err, PL_ERR_CONTENT, "the language '%s' has no words", self->language.text);
    if (status)
        return status;
    const pl_profile *profile = pl_catalog_profile(self->content->catalog, self->agent_locale);
    out->agent = NULL;
    return profile ? pl_worker_book(&out->agent, self->worker, profile->tag, self->agent_locale, err) : PL_OK;
}

static void clear_draft(pl_candidate *candidate)
{
    pl_buf_clear(&candidate->draft.text);
    candidate->draft.moves.count = 0;
    candidate->draft.spans.count = 0;
    candidate->said.count = 0;
}

/* A move for which no wording fits is a hole of the content: named, never a blank. */
static pl_status note_hole(pl_candidate *candidate, const pl_error *cause, pl_case *self, pl_error *err)
{
    pl_missing *missing = pl_vector_add(&candidate->missing);
    pl_str *degraded = pl_vector_add(&self->degraded);
    if (!missing || !degraded)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a missing value");
    clear_draft(candidate); /* half a letter is none */
    *missing = (pl_missing){ .fact = pl_fact_find(pl_str_of(cause->field)), .move = PL_STR("words") };
    *degraded = pl_arena_format(&self->arena, "%.*s: %s", PL_STR_ARGS(candidate->reply->id), cause->message);
    return PL_OK;
}

static pl_status fill(pl_case *self, pl_candidate *candidate, const voice_pair *voices, pl_error *err)
{
    pl_speech reply = { .book = voices->reply,
                        .reply = candidate->reply,
                        .facts = &candidate->facts,
                        .zone = self->market->zone,
                        .clock = self->market->clock };
    pl_speech agent = reply;
    agent.book = voices->agent;
    pl_fill_case from = {
        .reply = reply,
        .agent = voices->agent ? &agent : NULL,
        .channel = self->channel,
    };
    pl_error cause = { .status = PL_OK };
    pl_status status = pl_fill(&candidate->draft, &candidate->said, &self->arena, &from, &candidate->plan, &cause);
    if (status == PL_ERR_MISSING)
        return note_hole(candidate, &cause, self, err);
    if (status)
        *err = cause;
    return status;
}

pl_status pl_candidate_fill(pl_case *self, pl_candidate *candidate, pl_error *err)
{
    voice_pair voices;
    pl_status status = find_voices(&voices, self, err);
    clear_draft(candidate);
    return status ? status : fill(self, candidate, &voices, err);
}

pl_stage_result pl_stage_fill(pl_case *self, pl_error *err)
{
    voice_pair voices;
    if (find_voices(&voices, self, err))
        return PL_STAGE_FAILED;
    pl_candidate **all = self->candidates.at;
    for (size_t i = 0; i < self->candidates.count; i++) {
        if (all[i]->reply && fill(self, all[i], &voices, err))
            return PL_STAGE_FAILED;
    }
    return PL_STAGE_DONE;
}
