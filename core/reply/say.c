/* Choosing the wording: key by key from the longest join, wording by wording in its author's order. */
#include "reply/say.h"

enum { KEY_BYTES = 256 };

static pl_str owner_of(const pl_move *move, const pl_reply *reply)
{
    return move->from && move->from->shared ? PL_STR("") : reply->words;
}

static bool same_owner(const pl_plan *plan, size_t index, size_t count, const pl_reply *reply)
{
    const pl_move *moves = plan->moves.at;
    for (size_t i = 1; i < count; i++) {
        if (!pl_str_equal(owner_of(&moves[index], reply), owner_of(&moves[index + i], reply)))
            return false;
    }
    return true;
}

static void put_key(pl_buf *key, const pl_plan *plan, size_t index, size_t count)
{
    const pl_move *moves = plan->moves.at;
    for (size_t i = index; i < index + count; i++) {
        if (i > index)
            pl_buf_put_byte(key, '+');
        pl_buf_put(key, moves[i].id);
        pl_buf_put_byte(key, '.');
        pl_buf_put(key, moves[i].variant);
    }
}

static bool is_first(const pl_plan *plan, size_t index)
{
    const pl_move *moves = plan->moves.at;
    return index == 0 || (index == 1 && pl_str_is(moves[0].act, "greeting"));
}

static bool stands_after(const pl_plan *plan, size_t index, pl_str id)
{
    const pl_move *moves = plan->moves.at;
    return index > 0 && pl_str_equal(moves[index - 1].id, id);
}

static bool fits(const pl_wording *wording, const pl_speech *speech, const pl_plan *plan, size_t index)
{
    if (wording->first && !is_first(plan, index))
        return false;
    if (wording->after.at && !stands_after(plan, index, wording->after))
        return false;
    return pl_condition_holds(wording->when, speech->facts);
}

static pl_status say_phrase(pl_buf *out, pl_vector *spans, const pl_phrase *phrase, const pl_speech *speech,
                            const pl_plan *plan, size_t index, pl_error *err)
{
    pl_pattern_options options = { .zone = speech->zone };
    if (pl_tag_rtl(speech->book->locale))
        options.isolation = PL_ISOLATE_VALUES;
    pl_status status = pl_fail(err, PL_ERR_MISSING, "no wording of '%.*s' fits", PL_STR_ARGS(phrase->key));
    for (size_t i = 0; i < phrase->count && status == PL_ERR_MISSING; i++) {
        if (!fits(&phrase->wordings[i], speech, plan, index))
            continue;
        const pl_pattern *pattern = speech->book->patterns[phrase->number + i];
        status = pl_pattern_run(out, spans, pattern, pl_facts_find, speech->facts, &options, err);
    }
    return status;
}

static const pl_phrase *find_phrase(const pl_speech *speech, const pl_plan *plan, size_t index, size_t count)
{
    const pl_move *moves = plan->moves.at;
    pl_buf key;
    pl_buf_init(&key, KEY_BYTES);
    put_key(&key, plan, index, count);
    const pl_phrase *phrase = NULL;
    if (!key.status)
        phrase = pl_words_find(speech->book->words, owner_of(&moves[index], speech->reply), pl_buf_view(&key));
    pl_buf_drop(&key);
    return phrase;
}

pl_status pl_say(pl_buf *out, pl_vector *spans, size_t *said, const pl_speech *speech, pl_passage passage,
                 pl_error *err)
{
    const pl_plan *plan = passage.plan;
    size_t index = passage.index;
    size_t left = plan->moves.count - index;
    size_t longest = passage.count < left ? passage.count : left;
    const pl_move *move = (const pl_move *)plan->moves.at + index;
    pl_status status = pl_fail(err, PL_ERR_MISSING, "no words for the move '%.*s'", PL_STR_ARGS(move->id));
    if (longest > PL_JOINED_MAX)
        longest = PL_JOINED_MAX;
    for (size_t count = longest; count > 0 && status == PL_ERR_MISSING; count--) {
        if (!same_owner(plan, index, count, speech->reply))
            continue;
        const pl_phrase *phrase = find_phrase(speech, plan, index, count);
        if (phrase)
            status = say_phrase(out, spans, phrase, speech, plan, index, err);
        *said = count;
    }
    if (!status && err)
        *err = (pl_error){ .status = PL_OK };
    return status;
}

pl_status pl_say_gloss(pl_buf *out, const pl_speech *speech, pl_passage passage, pl_error *err)
{
    while (passage.count > 0) {
        size_t said = 1;
        size_t before = out->length;
        pl_status status = pl_say(out, NULL, &said, speech, passage, err);
        if (status)
            return status;
        passage.index += said;
        passage.count -= said;
        if (passage.count > 0 && out->length > before)
            pl_buf_put(out, speech->book->profile->joins.sentence);
    }
    return pl_buf_status(out, "a gloss", err);
}
