/* Choosing the wording: key by key from the longest join, wording by wording in its author's order. */
#include "reply/say.h"

enum { KEY_BYTES = 256 };

static pl_str owner_of(const pl_move *move, const pl_reply *reply)
{
    if (move->from && move->from->shared)
        return PL_STR("");
    return move->other ? move->other->words : reply->words;
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

/* As its author calls it: in a plan for several issues the id names the reply, too. */
static pl_str own_id(const pl_move *move)
{
    return move->other ? move->from->id : move->id;
}

/* "facts.with_eta+solution.wait", on the stack: looking up words needs no memory. */
typedef struct phrase_key {
    char at[KEY_BYTES];
    size_t length;
} phrase_key;

static void put_part(phrase_key *key, pl_str part)
{
    bool fits = key->length + part.length < KEY_BYTES;
    for (size_t i = 0; fits && i < part.length; i++)
        key->at[key->length++] = part.at[i];
    if (!fits)
        key->length = KEY_BYTES; /* found nowhere: the keys of content are shorter */
}

static void put_key(phrase_key *key, const pl_plan *plan, size_t index, size_t count)
{
    const pl_move *moves = plan->moves.at;
    for (size_t i = index; i < index + count; i++) {
        put_part(key, i > index ? PL_STR("+") : PL_STR(""));
        put_part(key, own_id(&moves[i]));
        put_part(key, PL_STR("."));
        put_part(key, moves[i].variant);
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
    return index > 0 && moves[index - 1].other == moves[index].other && pl_str_equal(own_id(&moves[index - 1]), id);
}

static bool wording_fits(const pl_wording *wording, const pl_speech *speech, const pl_plan *plan, size_t index)
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
    pl_pattern_options options = { .zone = speech->zone, .clock = speech->clock };
    if (speech->book->rtl)
        options.isolation = PL_ISOLATE_VALUES;
    pl_status status = PL_ERR_MISSING;
    bool tried = false;
    for (size_t i = 0; i < phrase->count && status == PL_ERR_MISSING; i++) {
        if (!wording_fits(&phrase->wordings[i], speech, plan, index))
            continue;
        const pl_pattern *pattern = speech->book->patterns[phrase->number + i];
        tried = true;
        status = pl_pattern_run(out, spans, pattern, pl_facts_find, speech->facts, &options, err);
    }
    if (!tried)
        return pl_fail(err, PL_ERR_MISSING, "no wording of '%.*s' fits", PL_STR_ARGS(phrase->key));
    return status;
}

static const pl_phrase *find_phrase(const pl_speech *speech, const pl_plan *plan, size_t index, size_t count)
{
    const pl_move *moves = plan->moves.at;
    phrase_key key = { .length = 0 };
    put_key(&key, plan, index, count);
    pl_str owner = owner_of(&moves[index], speech->reply);
    return pl_words_find(speech->book->words, owner, (pl_str){ key.at, key.length });
}

/* The longest join of up to `longest` moves that has words with all their values. */
static pl_status say_longest(pl_buf *out, pl_vector *spans, size_t *said, const pl_speech *speech, pl_passage passage,
                             pl_error *err)
{
    const pl_plan *plan = passage.plan;
    const pl_move *move = (const pl_move *)plan->moves.at + passage.index;
    pl_status status = PL_ERR_MISSING;
    bool known = false;
    for (size_t count = passage.count; count > 0 && status == PL_ERR_MISSING; count--) {
        if (!same_owner(plan, passage.index, count, speech->reply))
            continue;
        const pl_phrase *phrase = find_phrase(speech, plan, passage.index, count);
        known = known || phrase;
        if (phrase)
            status = say_phrase(out, spans, phrase, speech, plan, passage.index, err);
        *said = count;
    }
    return known ? status : pl_fail(err, PL_ERR_MISSING, "no words for the move '%.*s'", PL_STR_ARGS(move->id));
}

pl_status pl_say(pl_buf *out, pl_vector *spans, size_t *said, const pl_speech *speech, pl_passage passage,
                 pl_error *err)
{
    size_t left = passage.plan->moves.count - passage.index;
    if (passage.count > left)
        passage.count = left;
    if (passage.count > PL_JOINED_MAX)
        passage.count = PL_JOINED_MAX;
    pl_status status = say_longest(out, spans, said, speech, passage, err);
    if (!status && err && err->status)
        *err = (pl_error){ .status = PL_OK }; /* of a longer join */
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
