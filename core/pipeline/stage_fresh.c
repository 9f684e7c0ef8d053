/* No sentence is sent twice: moves whose every sentence stands in an earlier message of the shop are left out. */
#include "base/table.h"
#include "locale/segment.h"
#include "pipeline/stage.h"

static const double repeated_points = -0.30;

/* The sentences that the shop has sent; keys are borrowed from the request. */
typedef struct sent {
    pl_table sentences;
    pl_tag language;
    pl_arena *arena;
} sent;

static pl_status read_entry(sent *out, pl_str text, pl_error *err)
{
    pl_vector found;
    pl_vector_init(&found, sizeof(pl_segment), out->arena);
    pl_status status = pl_segment_sentences(&found, text, out->language, err);
    const pl_segment *all = found.at;
    for (size_t i = 0; i < found.count && !status; i++)
        status = pl_table_put(&out->sentences, pl_str_trim(pl_str_slice(text, all[i].start, all[i].end)), out, err);
    return status;
}

static pl_status read_conversation(sent *out, const pl_json *conversation, pl_error *err)
{
    pl_status status = PL_OK;
    for (const pl_json *entry = conversation ? conversation->first : NULL; entry && !status; entry = entry->next) {
        if (pl_json_says(entry, "from", "agent"))
            status = read_entry(out, pl_json_text(pl_json_find(entry, "text")), err);
    }
    return status;
}

/* A name under a letter is no sentence. */
static bool may_return(pl_str act)
{
    return pl_str_is(act, "signature") || pl_str_is(act, "greeting");
}

static pl_status was_sent(bool *yes, const sent *before, pl_str text, pl_error *err)
{
    pl_vector found;
    pl_vector_init(&found, sizeof(pl_segment), before->arena);
    pl_status status = pl_segment_sentences(&found, text, before->language, err);
    const pl_segment *all = found.at;
    *yes = found.count > 0;
    for (size_t i = 0; i < found.count && *yes; i++)
        *yes = pl_table_find(&before->sentences, pl_str_trim(pl_str_slice(text, all[i].start, all[i].end)));
    return status;
}

/* Which moves the buyer has read already, and whether anything of substance is left without them. */
typedef struct repeats {
    bool at[PL_PLAN_MOVES_MAX];
    bool any;
    bool news;
} repeats;

static bool has_substance(pl_str act)
{
    return !pl_act_frames(act) && !pl_str_is(act, "next_step");
}

static pl_status find_repeats(repeats *out, const sent *before, const pl_candidate *candidate, pl_error *err)
{
    const pl_draft_move *moves = candidate->draft.moves.at;
    const pl_said *said = candidate->said.at;
    pl_str text = pl_buf_view(&candidate->draft.text);
    *out = (repeats){ .any = false };
    pl_status status = PL_OK;
    for (size_t i = 0; i < candidate->said.count && i < PL_PLAN_MOVES_MAX && !status; i++) {
        if (!may_return(said[i].act))
            status = was_sent(&out->at[i], before, pl_str_slice(text, moves[i].start, moves[i].end), err);
        out->any = out->any || out->at[i];
        out->news = out->news || (!out->at[i] && has_substance(said[i].act));
    }
    return status;
}

/* "solution+next_step" makes the promises of both. */
static bool names(pl_str joined, pl_str move)
{
    pl_str id;
    while (pl_str_split(&id, &joined, '+')) {
        if (pl_str_equal(id, move))
            return true;
    }
    return false;
}

static void drop_commitments(pl_candidate *candidate, pl_str joined)
{
    for (size_t i = candidate->commitments.count; i-- > 0;) {
        const pl_commitment *commitment = pl_vector_get(&candidate->commitments, i);
        if (names(joined, commitment->move))
            pl_vector_remove(&candidate->commitments, i);
    }
}

/* What led to a move that is gone leads nowhere. */
static bool is_orphan(const pl_candidate *candidate, const repeats *found, size_t index)
{
    const pl_said *said = candidate->said.at;
    bool cushion = pl_str_is(said[index].act, "cushion");
    return cushion && (index + 1 == candidate->said.count || found->at[index + 1]);
}

static void drop_move(pl_candidate *candidate, pl_str id)
{
    size_t index = pl_plan_find(&candidate->plan, id);
    if (index < candidate->plan.moves.count)
        pl_plan_drop(&candidate->plan, index);
}

static void drop_repeats(pl_candidate *candidate, const repeats *found)
{
    const pl_said *said = candidate->said.at;
    for (size_t i = candidate->said.count; i-- > 0;) {
        pl_str rest = said[i].id;
        pl_str id;
        if (!found->at[i] && !is_orphan(candidate, found, i))
            continue;
        drop_commitments(candidate, said[i].id);
        while (pl_str_split(&id, &rest, '+'))
            drop_move(candidate, id);
    }
}

/* Nothing new can be said: that is for a person to see. */
static pl_status note_nothing_new(pl_candidate *candidate, pl_error *err)
{
    pl_finding *finding = pl_vector_add(&candidate->report.findings);
    if (!finding)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a finding");
    *finding = (pl_finding){ .rule = PL_STR("said_before"),
                             .severity = PL_WARN,
                             .says = PL_STR("The buyer has this answer already; nothing in it is new."),
                             .fix = PL_FIX_HUMAN };
    return pl_candidate_point(candidate, "said_before", repeated_points, err);
}

/* What stands alone now may be worded otherwise, and that may have been sent, too. */
static pl_status freshen(pl_case *self, pl_candidate *candidate, const sent *before, pl_error *err)
{
    enum { PASSES_MAX = 3 };
    repeats found = { .any = true };
    pl_status status = PL_OK;
    for (int pass = 0; pass < PASSES_MAX && found.any && !status; pass++) {
        status = find_repeats(&found, before, candidate, err);
        if (status || !found.any)
            return status;
        if (!found.news)
            return note_nothing_new(candidate, err);
        drop_repeats(candidate, &found);
        status = pl_candidate_fill(self, candidate, err);
        if (!status)
            status = pl_candidate_tune(self, candidate, err);
    }
    return status;
}

pl_stage_result pl_stage_fresh(pl_case *self, pl_error *err)
{
    pl_candidate **all = self->candidates.at;
    sent before = { .language = self->language, .arena = &self->arena };
    pl_table_init(&before.sentences);
    pl_status status = read_conversation(&before, pl_json_find(self->request, "conversation"), err);
    for (size_t i = 0; i < self->candidates.count && before.sentences.count && !status; i++)
        status = all[i]->reply && all[i]->draft.text.length ? freshen(self, all[i], &before, err) : PL_OK;
    pl_table_drop(&before.sentences);
    return status ? PL_STAGE_FAILED : PL_STAGE_DONE;
}
