/* The page to open first: each method's stages, in the order in which a request passes them. */
#include "pipeline/stages.h"

#include "base/clock.h"
#include "pipeline/stage.h"

static const pl_stage understand = { "understand", "language, intents, emotion, risks, entities, earlier promises",
                                     pl_stage_understand };
static const pl_stage choose = { "choose", "replies whose intents or occasion and situation fit", pl_stage_choose };
static const pl_stage arrange = { "arrange", "the skeleton's order, then rules for tone, emotion and turn",
                                  pl_stage_arrange };
static const pl_stage fill = { "fill", "words for every move, in the buyer's and the agent's language", pl_stage_fill };
static const pl_stage tone = { "tone", "rules that change words and keep meaning", pl_stage_tone };
static const pl_stage fresh = { "fresh", "what the shop has said before is not said again", pl_stage_fresh };
static const pl_stage policy = { "policy", "rules of platform and country; safe fixes are applied once",
                                 pl_stage_policy };
static const pl_stage check = { "check", "quality checks of the finished text", pl_stage_check };
static const pl_stage quality = { "quality", "rules that advise", pl_stage_quality };
static const pl_stage rank = { "rank", "status, and a score as a sum of named points", pl_stage_rank };
static const pl_stage take_text = { "take", "the text under test", pl_stage_take_text };

static const pl_stage *const suggest_way[] = { &understand, &choose, &arrange, &fill, &tone, &fresh,
                                               &policy,     &check,  &quality, &rank, NULL };
static const pl_stage *const read_way[] = { &understand, NULL };
static const pl_stage *const check_way[] = { &take_text, &policy, &check, &quality, &rank, NULL };

static const pl_way ways[PL_METHOD_COUNT] = {
    [PL_METHOD_SUGGEST] = { "suggest", suggest_way },
    [PL_METHOD_READ] = { "read", read_way },
    [PL_METHOD_CHECK] = { "check", check_way },
};

const pl_way *pl_way_of(pl_method method)
{
    return &ways[method];
}

static void note_time(pl_case *self, const char *stage, int64_t started)
{
    pl_timing *timing = self->explain ? pl_vector_add(&self->timings) : NULL;
    if (timing)
        *timing = (pl_timing){ .stage = stage, .microseconds = pl_clock_monotonic() - started };
}

pl_stage_result pl_case_run(pl_case *self, const pl_way *way, pl_error *err)
{
    for (const pl_stage *stage = way->stages[self->stage]; stage; stage = way->stages[++self->stage]) {
        int64_t started = self->explain ? pl_clock_monotonic() : 0;
        pl_stage_result result = stage->run(self, err);
        note_time(self, stage->name, started);
        if (result != PL_STAGE_DONE)
            return result;
    }
    return PL_STAGE_DONE;
}
