/* The reading of a message, part by part. */
#include "understand/understand.h"

#include "locale/date.h"
#include "understand/lexicon.h"

enum { KNOWN_MAX = 64 };

pl_status pl_evidence_add(pl_vector *evidence, const pl_words *words, const pl_cue_hit *hit, pl_error *err)
{
    const pl_token *tokens = words->tokens.at;
    pl_evidence *made = pl_vector_add(evidence);
    if (!made)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for evidence");
    *made = (pl_evidence){ .start = tokens[hit->part[0].first].start, .end = tokens[hit->part[0].last].end };
    return PL_OK;
}

pl_status pl_words_read(pl_words *out, const pl_lexicon *lexicon, pl_tag language, pl_error *err)
{
    out->tongue = pl_lexicon_tongue(lexicon, language);
    out->denied = pl_arena_take(out->arena, out->tokens.count + 1);
    if (!out->denied)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the words of a message");
    pl_tokens_negate(out->denied, &out->tokens, language.text);
    pl_vector_init(&out->hits, sizeof(pl_cue_hit), out->arena);
    return out->tongue ? pl_cues_find(&out->hits, out->arena, &out->tongue->cues, &out->tokens, err) : PL_OK;
}

static size_t know(pl_str *known, size_t count, pl_str id)
{
    if (!id.length || count == KNOWN_MAX)
        return count;
    known[count] = id;
    return count + 1;
}

static size_t know_order(pl_str *known, const pl_json *order)
{
    size_t count = know(known, 0, pl_json_text(pl_json_find(order, "id")));
    count = know(known, count, pl_json_text(pl_json_find(order, "tracking")));
    const pl_json *items = pl_json_find(order, "items");
    for (const pl_json *item = items ? items->first : NULL; item; item = item->next)
        count = know(known, count, pl_json_text(pl_json_find(item, "sku")));
    return count;
}

/* Numbers and dates are written as in the market when the message is in its language. */
static pl_tag written_in(const pl_message *message, pl_tag language)
{
    if (message->market && pl_tag_equal(message->market->language, language))
        return message->market->locale;
    return language;
}

static pl_status find_entities(pl_reading *out, pl_arena *arena, const pl_message *message, pl_tag language,
                               pl_error *err)
{
    pl_str known[KNOWN_MAX];
    const pl_market *market = message->market;
    pl_value now = { .kind = PL_VALUE_MOMENT, .time = message->now };
    pl_str country = market ? pl_arena_copy(arena, market->country) : PL_STR("");
    if (!country.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the words of a message");
    pl_entity_options options = {
        .locale = written_in(message, language),
        .country = market ? country.at : NULL,
        .currency = market ? market->currency : NULL,
        .today = pl_date_day(&now, market ? market->zone : "UTC"),
        .known = known,
        .known_count = know_order(known, message->order),
        .id_shapes = market ? pl_node_find(market->platform_facts, "ids") : NULL,
    };
    return pl_entity_find(&out->entities, arena, message->text, &options, err);
}

/* Risks that are also intents, and those that tell of anger. Source of the floor: knowledge/tone.md 5. */
static const struct threat {
    const char *risk;
    bool is_intent;
} threats[] = { { "legal_threat", true }, { "review_threat", true }, { "chargeback", false } };

static const double grave = 0.5;
enum { THREAT_INTENSITY = 4 };

static const pl_risk *threat_of(const pl_reading *reading, const char *kind)
{
    const pl_risk *risks = reading->risks.at;
    for (size_t i = 0; i < reading->risks.count; i++) {
        if (pl_str_is(risks[i].kind, kind) && risks[i].score >= grave)
            return &risks[i];
    }
    return NULL;
}

/* Who threatens without asking for anything else means the threat; and nobody threatens calmly. */
static pl_status take_threats(pl_reading *out, pl_error *err)
{
    for (size_t i = 0; i < sizeof threats / sizeof *threats; i++) {
        const pl_risk *risk = threat_of(out, threats[i].risk);
        if (!risk)
            continue;
        if (out->emotion == PL_EMOTION_CALM || out->emotion == PL_EMOTION_HAPPY)
            out->emotion = PL_EMOTION_ANGRY;
        if (out->intensity < THREAT_INTENSITY)
            out->intensity = THREAT_INTENSITY;
        if (!threats[i].is_intent || !out->unsure)
            continue;
        pl_intent_hit *hit = pl_vector_insert(&out->intents, 0);
        if (!hit)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for an intent");
        out->intents.count = 1;
        *hit = (pl_intent_hit){ .id = risk->kind, .score = risk->score, .evidence = risk->evidence };
        out->unsure = false;
    }
    return PL_OK;
}

static bool asks(pl_str text)
{
    return pl_str_find(text, PL_STR("?"), 0) < text.length || pl_str_find(text, PL_STR("？"), 0) < text.length;
}

/* Thanks and "all right" alone ask for nothing. */
static bool needs_reply(const pl_reading *reading, pl_str text)
{
    const pl_intent_hit *best = pl_vector_get(&reading->intents, 0);
    bool closing = best && reading->intents.count == 1 && pl_str_is(best->id, "acknowledgement");
    return !closing || reading->risks.count > 0 || reading->unsure || asks(text);
}

/* Who has seen it cheaper says so; who only wants time does not ask whether it is worth its price. */
static pl_str objection_of(const pl_words *words)
{
    const pl_cue_hit *hits = words->hits.at;
    bool later = false;
    for (size_t i = 0; i < words->hits.count; i++) {
        bool class = hits[i].cue->realm == PL_REALM_CLASS;
        if (class && pl_str_is(hits[i].cue->kind, "elsewhere"))
            return PL_STR("elsewhere");
        later = later || (class && pl_str_is(hits[i].cue->kind, "later"));
    }
    return later ? PL_STR("later") : PL_STR("worth");
}

static pl_status read_words(pl_reading *out, const pl_words *words, pl_error *err)
{
    pl_status status = pl_emotion_read(out, words, err);
    if (!status)
        status = pl_risks_read(out, words, err);
    out->unsure = true;
    if (!status && words->tongue)
        status = pl_intents_read(out, words, err);
    out->objection = objection_of(words);
    if (!status)
        status = pl_courtesies_settle(out, words, err);
    return status ? status : take_threats(out, err);
}

pl_status pl_understand(pl_reading *out, pl_arena *arena, const pl_lexicon *lexicon, const pl_message *message,
                        pl_error *err)
{
    *out = (pl_reading){ .unsure = true, .reply_needed = true };
    pl_vector_init(&out->intents, sizeof(pl_intent_hit), arena);
    pl_vector_init(&out->entities, sizeof(pl_entity), arena);
    pl_words words = { .message = message, .arena = arena };
    pl_vector_init(&words.tokens, sizeof(pl_token), arena);
    pl_status status = pl_tokens_read(&words.tokens, arena, message->text, PL_TOKENS_MESSAGE, err);
    if (!status)
        pl_languages_guess(out, lexicon, message, &words.tokens);
    pl_tag language = out->language_count ? out->language[0].tag : (pl_tag){ .text = "" };
    if (!status)
        status = find_entities(out, arena, message, language, err);
    if (!status)
        status = pl_words_read(&words, lexicon, language, err);
    if (!status)
        status = read_words(out, &words, err);
    if (!status)
        status = pl_promises_read(out, arena, lexicon, message, err);
    if (!status)
        out->reply_needed = needs_reply(out, message->text);
    return status;
}

pl_status pl_language_find(pl_reading *out, pl_arena *arena, const pl_lexicon *lexicon, const pl_message *message,
                           pl_error *err)
{
    pl_vector tokens;
    pl_vector_init(&tokens, sizeof(pl_token), arena);
    pl_status status = pl_tokens_read(&tokens, arena, message->text, PL_TOKENS_MESSAGE, err);
    if (!status)
        pl_languages_guess(out, lexicon, message, &tokens);
    return status;
}
