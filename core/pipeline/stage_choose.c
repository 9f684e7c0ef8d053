/* Choosing replies: what the message or occasion asks for, and what the order's situation allows. */
#include "pipeline/issues.h"
#include "pipeline/stage.h"

/* What a fit is worth; the sum is the score's first part. */
static const double intent_points = 0.60;
static const double occasion_points = 0.60;
static const double situation_points = 0.20;
static const double unsure_points = 0.50;
static const double own_points = 0.10; /* the shop wrote it for this */
static const double always_points = 0.10;
static const double chosen_points = 0.80;
static const double none_needed_points = 0.90;

static double intent_score(const pl_case *self, const pl_reply *reply)
{
    const pl_intent_hit *hits = self->reading.intents.at;
    double best = 0;
    for (size_t i = 0; i < self->reading.intents.count; i++) {
        if (hits[i].score > best && pl_reply_answers(reply, hits[i].id))
            best = hits[i].score;
    }
    return best;
}

/* What speaks for a reply; 0 when nothing does. */
typedef struct fit {
    const char *what;
    double points;
} fit;

static fit fit_of(const pl_case *self, const pl_reply *reply)
{
    pl_str occasion = pl_json_text(pl_json_find(self->request, "occasion"));
    if (occasion.at && pl_reply_serves(reply, occasion))
        return (fit){ "occasion", occasion_points };
    double score = intent_score(self, reply);
    if (score > 0)
        return (fit){ "intent", intent_points * score };
    if (pl_str_is(reply->scenario, "clarify") && self->reading.unsure)
        return (fit){ "unsure", unsure_points };
    if (pl_str_is(reply->scenario, "hold"))
        return (fit){ "always", always_points };
    return (fit){ NULL, 0 };
}

static pl_status consider(pl_case *self, const pl_reply *reply, pl_error *err)
{
    fit found = fit_of(self, reply);
    if (!found.what || !pl_condition_holds(reply->situation, &self->facts))
        return PL_OK;
    pl_candidate *candidate = pl_case_add(self, reply);
    if (!candidate)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a suggestion");
    pl_status status = pl_candidate_point(candidate, found.what, found.points, err);
    if (!status && reply->of_shop)
        status = pl_candidate_point(candidate, "own", own_points, err);
    if (!status && pl_condition_tests(reply->situation))
        status = pl_candidate_point(candidate, "situation", situation_points, err);
    return status;
}

static bool goes_to_person(const pl_case *self)
{
    return self->report.tier >= 3;
}

static pl_status consider_all(pl_case *self, pl_error *err)
{
    size_t count;
    const pl_reply *const *replies = pl_library_replies(self->content->library, &count);
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i < count; i++) {
        /* Safety and legal cases get the honest holding answer only; a person writes the rest. */
        if (!goes_to_person(self) || pl_str_is(replies[i]->scenario, "hold"))
            status = consider(self, replies[i], err);
    }
    return status;
}

/* The agent's choice is always obeyed. */
static pl_status take_chosen(pl_case *self, pl_str id, pl_error *err)
{
    const pl_reply *reply = pl_library_find(self->content->library, id);
    if (!reply) {
        pl_fail(err, PL_ERR_REQUEST, "no reply is called '%.*s'", PL_STR_ARGS(id));
        pl_error_field(err, "/choose/reply");
        pl_error_hint(err, "see: parlance reply list");
        return PL_ERR_REQUEST;
    }
    pl_candidate *candidate = pl_case_add(self, reply);
    if (!candidate)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a suggestion");
    return pl_candidate_point(candidate, "chosen", chosen_points, err);
}

/* One more than can be shown is worked on, for the case that one turns out unfit; the holding answer, which stands last, is always kept. */
static void cut_candidates(pl_case *self)
{
    pl_candidate **all = self->candidates.at;
    size_t limit = pl_case_limit(self);
    size_t kept = (limit && limit < PL_SUGGESTIONS_MAX ? limit : PL_SUGGESTIONS_MAX) + 1;
    if (self->candidates.count <= kept + 1)
        return;
    for (size_t i = kept; i + 1 < self->candidates.count; i++)
        pl_draft_drop(&all[i]->draft);
    all[kept] = all[self->candidates.count - 1];
    self->candidates.count = kept + 1;
}

static pl_status put_none_needed(pl_case *self, pl_error *err)
{
    pl_candidate *candidate = pl_case_add(self, NULL);
    if (!candidate)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a suggestion");
    return pl_candidate_point(candidate, "none_needed", none_needed_points, err);
}

pl_stage_result pl_stage_choose(pl_case *self, pl_error *err)
{
    pl_str chosen = pl_json_text(pl_json_path(self->request, "choose.reply"));
    pl_status status;
    if (chosen.at) {
        status = take_chosen(self, chosen, err);
    } else {
        status = self->reading.reply_needed ? PL_OK : put_none_needed(self, err);
        if (!status)
            status = consider_all(self, err);
        pl_case_sort(self);
        if (!status && !goes_to_person(self))
            status = pl_issues_join(self, err);
        pl_case_sort(self);
        cut_candidates(self);
    }
    return status ? PL_STAGE_FAILED : PL_STAGE_DONE;
}
