/* Filling: phrase after phrase, with joins, spans and gloss. */
#include "reply/fill.h"

#include "locale/fold.h"
#include "reply/join.h"

enum { PHRASE_BYTES = 16 << 10, USUAL_PHRASE_BYTES = 500, USUAL_DRAFT_BYTES = 1500 };

/* One phrase on its way into the draft. */
typedef struct filling {
    pl_draft *draft;
    pl_vector *said;
    pl_arena *arena;
    const pl_fill_case *from;
    const pl_plan *plan;
    pl_buf text;
    pl_buf gloss;
    pl_vector spans;
} filling;

const char *pl_gloss_name(pl_gloss_by by)
{
    static const char *const names[] = { "none", "plan", "reply", "provider", "stale" };
    return names[by];
}

typedef enum move_part { MOVE_ID, MOVE_VARIANT } move_part;

static pl_str joined(const filling *at, size_t index, size_t count, move_part part)
{
    const pl_move *moves = (const pl_move *)at->plan->moves.at + index;
    pl_str text = part == MOVE_VARIANT ? moves[0].variant : moves[0].id;
    for (size_t i = 1; i < count; i++) {
        pl_str next = part == MOVE_VARIANT ? moves[i].variant : moves[i].id;
        text = pl_arena_format(at->arena, "%.*s+%.*s", PL_STR_ARGS(text), PL_STR_ARGS(next));
    }
    return text;
}

static pl_status put_gloss(pl_said *said, filling *at, size_t index, size_t count, pl_error *err)
{
    if (!at->from->agent)
        return PL_OK;
    pl_buf_clear(&at->gloss);
    pl_status status = pl_say_gloss(&at->gloss, at->from->agent, (pl_passage){ at->plan, index, count }, err);
    if (!status) {
        said->gloss = pl_arena_copy(at->arena, pl_buf_view(&at->gloss));
        said->gloss_by = PL_GLOSS_PLAN;
        if (!said->gloss.at)
            status = pl_fail(err, PL_ERR_MEMORY, "no memory for a gloss");
    }
    return status;
}

static pl_status put_said(filling *at, size_t index, size_t count, pl_error *err)
{
    pl_said *said = pl_vector_add(at->said);
    if (!said)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a move");
    said->id = joined(at, index, count, MOVE_ID);
    said->variant = joined(at, index, count, MOVE_VARIANT);
    said->act = ((const pl_move *)at->plan->moves.at)[index].act;
    if (!said->id.at || !said->variant.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a move");
    return put_gloss(said, at, index, count, err);
}

static pl_str draft_text(const filling *at)
{
    return pl_buf_view(&at->draft->text);
}

/* The small letter behind "Guten Tag …,": the phrase is put again with its first letter lowered. */
static pl_status lower_first(filling *at, pl_error *err)
{
    pl_buf lowered;
    pl_buf_init(&lowered, PHRASE_BYTES);
    pl_status status =
        pl_fold_first_lower(&lowered, pl_buf_view(&at->text), at->from->reply.book->words->language.text, err);
    if (!status && lowered.length == at->text.length)
        pl_buf_replace(&at->text, 0, at->text.length, pl_buf_view(&lowered));
    pl_buf_drop(&lowered);
    return status;
}

static pl_status put_join(filling *at, size_t index, pl_error *err)
{
    const pl_move *moves = at->plan->moves.at;
    const pl_profile *profile = at->from->reply.book->profile;
    if (!index || !at->draft->text.length || !at->text.length)
        return PL_OK;
    pl_status status = PL_OK;
    if (index == 1 && pl_join_lowers(profile, draft_text(at), pl_buf_view(&at->text)))
        status = lower_first(at, err);
    pl_str join = pl_join_between(profile, at->from->channel, &moves[index - 1], &moves[index]);
    return status ? status : pl_draft_put(at->draft, (pl_str){ NULL, 0 }, join, NULL, err);
}

/* The words that lead to another issue belong to its first phrase. */
static void put_bridge(filling *at, size_t index)
{
    const pl_move *moves = at->plan->moves.at;
    if (!index || !at->text.length)
        return;
    pl_str bridge = pl_join_bridge(at->from->reply.book->profile, &moves[index - 1], &moves[index]);
    pl_buf_replace(&at->text, 0, 0, bridge);
    for (size_t i = 0; i < at->spans.count; i++) {
        pl_span *span = pl_vector_get(&at->spans, i);
        span->start += bridge.length;
        span->end += bridge.length;
    }
}

static pl_status put_phrase(filling *at, size_t *index, pl_error *err)
{
    size_t count = 1;
    pl_buf_clear(&at->text);
    pl_vector_init(&at->spans, sizeof(pl_span), at->arena);
    pl_passage rest = { .plan = at->plan, .index = *index, .count = at->plan->moves.count - *index };
    pl_status status = pl_say(&at->text, &at->spans, &count, &at->from->reply, rest, err);
    if (!status)
        put_bridge(at, *index);
    if (!status)
        status = put_join(at, *index, err);
    if (!status)
        status = put_said(at, *index, count, err);
    if (status)
        return status;
    const pl_said *said = pl_vector_get(at->said, at->said->count - 1);
    *index += count;
    return pl_draft_put(at->draft, said->id, pl_buf_view(&at->text), &at->spans, err);
}

pl_status pl_fill(pl_draft *draft, pl_vector *said, pl_arena *arena, const pl_fill_case *from, const pl_plan *plan,
                  pl_error *err)
{
    filling at = { .draft = draft, .said = said, .arena = arena, .from = from, .plan = plan };
    pl_buf_init(&at.text, PHRASE_BYTES);
    pl_buf_init(&at.gloss, PHRASE_BYTES);
    pl_buf_reserve(&at.text, USUAL_PHRASE_BYTES);
    pl_buf_reserve(&at.gloss, USUAL_PHRASE_BYTES);
    pl_buf_reserve(&draft->text, USUAL_DRAFT_BYTES);
    pl_status status = PL_OK;
    for (size_t index = 0; !status && index < plan->moves.count;)
        status = put_phrase(&at, &index, err);
    if (!status)
        status = pl_buf_status(&draft->text, "the reply", err);
    pl_buf_drop(&at.text);
    pl_buf_drop(&at.gloss);
    return status;
}
