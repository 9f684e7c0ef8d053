/* Promises of earlier messages: what the shop said it would do, by when, and whether that day is over. */
#include "locale/date.h"
#include "understand/lexicon.h"

static int64_t day_in_zone(const pl_message *message, int64_t moment)
{
    pl_value value = { .kind = PL_VALUE_MOMENT, .time = moment };
    return pl_date_day(&value, message->market ? message->market->zone : "UTC");
}

/* The day on which an entry was written, today when it does not say. */
static int64_t day_said(const pl_message *message, const pl_json *entry)
{
    pl_value said;
    pl_str at = pl_json_text(pl_json_find(entry, "at"));
    if (!at.at || pl_date_read(&said, at, NULL))
        return day_in_zone(message, message->now);
    return pl_date_day(&said, message->market ? message->market->zone : "UTC");
}

static bool is_agent(const pl_json *entry)
{
    return pl_json_says(entry, "from", "agent");
}

static bool agent_answered_later(const pl_json *entry)
{
    for (const pl_json *later = entry->next; later; later = later->next) {
        if (is_agent(later))
            return true;
    }
    return false;
}

/* Whether what was promised has happened, as far as the order and the conversation show. */
static bool is_kept(const pl_message *message, const pl_json *entry, pl_str what)
{
    pl_str status = pl_json_text(pl_json_find(message->order, "status"));
    if (pl_str_is(what, "answer"))
        return agent_answered_later(entry);
    if (pl_str_is(what, "refund"))
        return pl_json_path(message->order, "refund.at") != NULL;
    return pl_str_is(status, "delivered") || pl_str_is(status, "closed");
}

/* The first day that the sentence of a hit names; its last dot may be the one that ends the sentence. */
static pl_value day_of_sentence(const pl_vector *entities, size_t start, size_t end)
{
    const pl_entity *all = entities->at;
    for (size_t i = 0; i < entities->count; i++) {
        pl_value day;
        if (all[i].kind == PL_ENTITY_DATE && all[i].start >= start && all[i].start < end &&
            !pl_date_read(&day, all[i].value, NULL))
            return day;
    }
    return (pl_value){ .kind = PL_VALUE_NONE };
}

/* An entry of the conversation while it is searched. */
typedef struct said {
    const pl_message *message;
    const pl_json *entry;
    pl_str text;
    pl_vector tokens;
    pl_vector entities;
} said;

static void sentence_bounds(const said *at, const pl_cue_hit *hit, size_t *start, size_t *end)
{
    const pl_token *tokens = at->tokens.at;
    size_t first = hit->part[0].first;
    size_t last = hit->part[0].last;
    while (first > 0 && tokens[first - 1].sentence == tokens[hit->part[0].first].sentence)
        first--;
    while (last + 1 < at->tokens.count && tokens[last + 1].sentence == tokens[hit->part[0].first].sentence)
        last++;
    *start = tokens[first].start;
    *end = tokens[last].end;
}

/* What a sentence promises when it names several: the refund that "will be there" is no delivery. */
static size_t rank_of(pl_str what)
{
    static const char *const ranks[] = { "answer", "delivery", "replacement", "refund" };
    size_t rank = 0;
    while (rank + 1 < sizeof ranks / sizeof *ranks && !pl_str_is(what, ranks[rank]))
        rank++;
    return rank;
}

/* The promise of this sentence, made when it is new. */
static pl_promise *promise_of(pl_vector *promises, size_t first, pl_str text)
{
    for (size_t i = first; i < promises->count; i++) {
        pl_promise *promise = pl_vector_get(promises, i);
        if (promise->text.at == text.at)
            return promise;
    }
    return pl_vector_add(promises);
}

static pl_status put_promise(pl_reading *out, const said *at, size_t first, const pl_cue_hit *hit, pl_error *err)
{
    size_t start;
    size_t end;
    sentence_bounds(at, hit, &start, &end);
    pl_str words = pl_str_slice(at->text, start, end);
    pl_promise *promise = promise_of(&out->promises, first, words);
    if (!promise)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a promise");
    if (promise->what.at && rank_of(promise->what) >= rank_of(hit->cue->kind))
        return PL_OK;
    *promise = (pl_promise){ .what = hit->cue->kind,
                             .text = words,
                             .by = day_of_sentence(&at->entities, start, end),
                             .said_at = pl_json_text(pl_json_find(at->entry, "at")) };
    bool over = promise->by.kind == PL_VALUE_DAY && promise->by.time < day_in_zone(at->message, at->message->now);
    promise->broken = over && !is_kept(at->message, at->entry, promise->what);
    return PL_OK;
}

/* The tongue of what the agent wrote; NULL when it has no lexicon. */
static const pl_tongue *tongue_of(const pl_lexicon *lexicon, const said *at)
{
    pl_reading reading = { .language_count = 0 };
    pl_message words = { .text = at->text, .market = at->message->market };
    pl_languages_guess(&reading, lexicon, &words, &at->tokens);
    return reading.language_count ? pl_lexicon_tongue(lexicon, reading.language[0].tag) : NULL;
}

/* Leaves the promises of what a lexicon has found. */
static void keep_promises(pl_vector *hits)
{
    pl_cue_hit *all = hits->at;
    size_t kept = 0;
    for (size_t i = 0; i < hits->count; i++) {
        if (all[i].cue->realm == PL_REALM_PROMISE)
            all[kept++] = all[i];
    }
    hits->count = kept;
}

static pl_status read_entry(pl_reading *out, pl_arena *arena, const pl_lexicon *lexicon, said *at, pl_error *err)
{
    pl_vector hits;
    pl_vector_init(&at->tokens, sizeof(pl_token), arena);
    pl_vector_init(&at->entities, sizeof(pl_entity), arena);
    pl_vector_init(&hits, sizeof(pl_cue_hit), arena);
    pl_status status = pl_tokens_read(&at->tokens, arena, at->text, PL_TOKENS_MESSAGE, err);
    const pl_tongue *tongue = status ? NULL : tongue_of(lexicon, at);
    if (status || !tongue)
        return status;
    pl_entity_options options = { .locale = tongue->tag, .today = day_said(at->message, at->entry) };
    status = pl_cues_find(&hits, arena, &tongue->cues, &at->tokens, err);
    keep_promises(&hits);
    if (!status && hits.count)
        status = pl_entity_find(&at->entities, arena, at->text, &options, err);
    size_t first = out->promises.count;
    for (size_t i = 0; !status && i < hits.count; i++)
        status = put_promise(out, at, first, pl_vector_get(&hits, i), err);
    return status;
}

pl_status pl_promises_read(pl_reading *out, pl_arena *arena, const pl_lexicon *lexicon, const pl_message *message,
                           pl_error *err)
{
    pl_vector_init(&out->promises, sizeof(pl_promise), arena);
    pl_status status = PL_OK;
    const pl_json *entry = message->conversation ? message->conversation->first : NULL;
    for (; entry && !status; entry = entry->next) {
        said at = { .message = message, .entry = entry, .text = pl_json_text(pl_json_find(entry, "text")) };
        if (is_agent(entry) && at.text.at)
            status = read_entry(out, arena, lexicon, &at, err);
    }
    return status;
}
