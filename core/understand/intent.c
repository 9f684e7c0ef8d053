/* Building the scorer from the phrases of a language. */
#include "understand/intent.h"

#include <math.h>
#include <string.h>

enum { KEY_BYTES = 160, RUN_LETTERS = 4, RUN_CHARACTERS = 3 };

void pl_intents_init(pl_intents *intents, const char *language, pl_arena *arena)
{
    *intents = (pl_intents){ .language = language };
    pl_table_init(&intents->features);
    pl_table_init(&intents->ids);
    pl_table_init(&intents->exact);
    pl_vector_init(&intents->phrases, sizeof(pl_phrase), arena);
}

void pl_intents_drop(pl_intents *intents)
{
    pl_table_drop(&intents->features);
    pl_table_drop(&intents->ids);
    pl_table_drop(&intents->exact);
}

static pl_status intent_index(uint32_t *out, pl_intents *intents, pl_str id, pl_error *err)
{
    uintptr_t known = (uintptr_t)pl_table_find(&intents->ids, id);
    if (known) {
        *out = (uint32_t)known - 1;
        return PL_OK;
    }
    if (intents->ids.count == PL_INTENTS_MAX)
        return pl_fail(err, PL_ERR_CONTENT, "'%.*s' is one intent too many: %d fit", PL_STR_ARGS(id), PL_INTENTS_MAX);
    *out = (uint32_t)intents->ids.count;
    return pl_table_put(&intents->ids, id, (void *)(uintptr_t)(*out + 1), err);
}

static pl_feature *feature_of(pl_intents *intents, pl_arena *arena, pl_str key, pl_error *err)
{
    pl_feature *feature = pl_table_find(&intents->features, key);
    if (feature)
        return feature;
    feature = pl_arena_take(arena, sizeof *feature);
    pl_str copy = pl_arena_copy(arena, key);
    if (!feature || !copy.at || pl_table_put(&intents->features, copy, feature, err))
        return NULL;
    feature->key = copy;
    feature->index = (uint32_t)intents->features.count - 1;
    pl_vector_init(&feature->pulls, sizeof(pl_pull), arena);
    return feature;
}

/* Puts a feature to the phrase that was added last. */
static pl_status put_feature(pl_intents *intents, pl_arena *arena, pl_str key, pl_error *err)
{
    uint32_t index = (uint32_t)intents->phrases.count - 1;
    pl_phrase *phrase = pl_vector_get(&intents->phrases, index);
    pl_feature *feature = feature_of(intents, arena, key, err);
    if (feature && feature->last_phrase == index + 1)
        return PL_OK;
    pl_feature **kept = feature ? pl_vector_add(&phrase->features) : NULL;
    if (!kept)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the words of an intent");
    *kept = feature;
    feature->last_phrase = index + 1;
    feature->intents |= 1ULL << phrase->intent;
    return PL_OK;
}

/* What is done with the key of a feature: put to a phrase, or looked up for a message. */
typedef pl_status (*key_visit)(void *payload, pl_str key, uint32_t first, uint32_t last, pl_error *err);

/* The tokens whose keys are visited. */
typedef struct tour {
    const pl_intents *intents;
    const pl_token *tokens;
    size_t count;
    key_visit visit;
    void *payload;
} tour;

/* A key being written; what does not fit is cut, for messages and phrases alike. */
typedef struct key_text {
    char bytes[KEY_BYTES];
    size_t length;
} key_text;

static void put_part(key_text *key, pl_str part)
{
    size_t room = sizeof key->bytes - key->length;
    size_t bytes = part.length < room ? part.length : room;
    memcpy(key->bytes + key->length, part.at, bytes);
    key->length += bytes;
}

static pl_status visit_parts(const tour *in, pl_str first, pl_str second, pl_str third, size_t from, size_t to,
                             pl_error *err)
{
    key_text key = { .length = 0 };
    put_part(&key, first);
    put_part(&key, second);
    put_part(&key, third);
    return in->visit(in->payload, (pl_str){ .at = key.bytes, .length = key.length }, (uint32_t)from, (uint32_t)to, err);
}

/* "<paket>" in runs of four letters: misspelt words and parts of compounds share some of them. */
static pl_status visit_letters(const tour *in, size_t at, pl_error *err)
{
    key_text framed = { .length = 0 };
    put_part(&framed, PL_STR("<"));
    put_part(&framed, in->tokens[at].text);
    put_part(&framed, PL_STR(">"));
    pl_str word = { .at = framed.bytes, .length = framed.length };
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i + RUN_LETTERS <= word.length; i++)
        status = visit_parts(in, PL_STR("~"), pl_str_slice(word, i, i + RUN_LETTERS), PL_STR(""), at, at, err);
    return status;
}

static bool goes_on(const tour *in, size_t at)
{
    return at + 1 < in->count && in->tokens[at + 1].sentence == in->tokens[at].sentence;
}

static pl_status visit_word(const tour *in, size_t at, unsigned char denied, pl_error *err)
{
    char stem[64];
    char next_stem[64];
    pl_str word = pl_token_stem(stem, in->tokens[at].text, in->intents->language);
    pl_status status = visit_parts(in, word, PL_STR(""), PL_STR(""), at, at, err);
    if (!status && denied)
        status = visit_parts(in, PL_STR("!"), word, PL_STR(""), at, at, err);
    if (!status && goes_on(in, at) && !in->tokens[at + 1].unspaced) {
        pl_str next = pl_token_stem(next_stem, in->tokens[at + 1].text, in->intents->language);
        status = visit_parts(in, word, PL_STR(" "), next, at, at + 1, err);
    }
    return status ? status : visit_letters(in, at, err);
}

/* One, two and three characters from here on. */
static pl_status visit_characters(const tour *in, size_t at, unsigned char denied, pl_error *err)
{
    pl_str part[RUN_CHARACTERS] = { in->tokens[at].text, PL_STR(""), PL_STR("") };
    pl_status status = visit_parts(in, part[0], part[1], part[2], at, at, err);
    if (!status && denied)
        status = visit_parts(in, PL_STR("!"), part[0], part[1], at, at, err);
    for (size_t i = 1; !status && i < RUN_CHARACTERS; i++) {
        if (!goes_on(in, at + i - 1) || !in->tokens[at + i].unspaced)
            break;
        part[i] = in->tokens[at + i].text;
        status = visit_parts(in, part[0], part[1], part[2], at, at + i, err);
    }
    return status;
}

static pl_status visit_keys(const tour *in, pl_arena *arena, const pl_vector *tokens, pl_error *err)
{
    unsigned char *denied = pl_arena_take(arena, tokens->count);
    if (!denied)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the words of a message");
    pl_tokens_negate(denied, tokens, in->intents->language);
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i < tokens->count; i++) {
        bool unspaced = in->tokens[i].unspaced;
        status = unspaced ? visit_characters(in, i, denied[i], err) : visit_word(in, i, denied[i], err);
    }
    return status;
}

pl_str pl_tokens_join(pl_arena *arena, const pl_token *tokens, size_t first, size_t end)
{
    size_t length = 0;
    for (size_t i = first; i < end; i++)
        length += tokens[i].text.length + 1;
    char *joined = pl_arena_take(arena, length);
    size_t at = 0;
    for (size_t i = first; joined && i < end; i++) {
        memcpy(joined + at, tokens[i].text.at, tokens[i].text.length);
        at += tokens[i].text.length;
        joined[at++] = ' ';
    }
    return (pl_str){ .at = joined, .length = length };
}

static pl_status put_exact(pl_intents *intents, pl_arena *arena, const pl_vector *tokens, uint32_t intent,
                           pl_error *err)
{
    pl_str whole = pl_tokens_join(arena, tokens->at, 0, tokens->count);
    if (!whole.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a phrase");
    return pl_table_put(&intents->exact, whole, (void *)(uintptr_t)(intent + 1), err);
}

/* A phrase that is being built. */
typedef struct builder {
    pl_intents *intents;
    pl_arena *arena;
} builder;

static pl_status build_key(void *payload, pl_str key, uint32_t first, uint32_t last, pl_error *err)
{
    builder *at = payload;
    (void)first;
    (void)last;
    return put_feature(at->intents, at->arena, key, err);
}

pl_status pl_intents_add(pl_intents *intents, pl_arena *arena, pl_str id, pl_str phrase, pl_error *err)
{
    uint32_t intent = 0;
    pl_vector tokens;
    pl_vector_init(&tokens, sizeof(pl_token), arena);
    pl_status status = intent_index(&intent, intents, id, err);
    if (!status)
        status = pl_tokens_read(&tokens, arena, phrase, PL_TOKENS_MESSAGE, err);
    if (status)
        return status;
    if (!tokens.count)
        return pl_fail(err, PL_ERR_CONTENT, "'%.*s' has no words", PL_STR_ARGS(phrase));
    pl_phrase *made = pl_vector_add(&intents->phrases);
    if (!made)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a phrase");
    made->intent = intent;
    pl_vector_init(&made->features, sizeof(pl_feature *), arena);
    builder at = { .intents = intents, .arena = arena };
    tour in = { .intents = intents, .tokens = tokens.at, .count = tokens.count, .visit = build_key, .payload = &at };
    status = visit_keys(&in, arena, &tokens, err);
    return status ? status : put_exact(intents, arena, &tokens, intent, err);
}

static int count_bits(uint64_t bits)
{
    int count = 0;
    for (; bits; bits &= bits - 1)
        count++;
    return count;
}

/* The rarer among intents, the heavier; what every intent uses says next to nothing. */
static void weigh_features(pl_intents *intents)
{
    for (size_t i = 0; i < intents->features.count; i++) {
        pl_feature *feature = intents->features.entries[i].value;
        feature->weight = log((double)(intents->ids.count + 1) / count_bits(feature->intents));
    }
}

static pl_pull *pull_of(pl_feature *feature, uint32_t intent)
{
    pl_pull *pulls = feature->pulls.at;
    for (size_t i = 0; i < feature->pulls.count; i++) {
        if (pulls[i].intent == intent)
            return &pulls[i];
    }
    pl_pull *made = pl_vector_add(&feature->pulls);
    if (made)
        made->intent = intent;
    return made;
}

/* Adds the phrase, brought to length 1, to the centre of its intent. */
static pl_status add_to_centre(const pl_phrase *phrase, pl_error *err)
{
    pl_feature *const *features = phrase->features.at;
    double square = 0;
    for (size_t i = 0; i < phrase->features.count; i++)
        square += features[i]->weight * features[i]->weight;
    for (size_t i = 0; i < phrase->features.count; i++) {
        pl_pull *pull = pull_of(features[i], phrase->intent);
        if (!pull)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for the words of an intent");
        pull->strength += square > 0 ? features[i]->weight / sqrt(square) : 0;
    }
    return PL_OK;
}

/* Brings the centres to length 1. */
static void scale_centres(pl_intents *intents)
{
    double square[PL_INTENTS_MAX] = { 0 };
    for (int pass = 0; pass < 2; pass++) {
        for (size_t i = 0; i < intents->features.count; i++) {
            pl_feature *feature = intents->features.entries[i].value;
            pl_pull *pulls = feature->pulls.at;
            for (size_t j = 0; j < feature->pulls.count; j++) {
                if (pass == 0)
                    square[pulls[j].intent] += pulls[j].strength * pulls[j].strength;
                else
                    pulls[j].strength /= sqrt(square[pulls[j].intent]);
            }
        }
    }
}

pl_status pl_intents_seal(pl_intents *intents, pl_error *err)
{
    weigh_features(intents);
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i < intents->phrases.count; i++)
        status = add_to_centre(pl_vector_get(&intents->phrases, i), err);
    if (!status)
        scale_centres(intents);
    return status;
}

/* A message that is being looked up. */
typedef struct finder {
    pl_vector *out;
    const pl_intents *intents;
} finder;

static pl_status find_key(void *payload, pl_str key, uint32_t first, uint32_t last, pl_error *err)
{
    finder *at = payload;
    const pl_feature *feature = pl_table_find(&at->intents->features, key);
    bool word = first == last && key.at[0] != '~' && key.at[0] != '!';
    if (!feature && !word)
        return PL_OK;
    pl_trait *trait = pl_vector_add(at->out);
    if (!trait)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for what a message says");
    *trait = (pl_trait){ .feature = feature, .first = first, .last = last };
    return PL_OK;
}

pl_status pl_traits_read(pl_vector *out, pl_arena *arena, const pl_intents *intents, const pl_vector *tokens,
                         pl_error *err)
{
    finder at = { .out = out, .intents = intents };
    tour in = { .intents = intents, .tokens = tokens->at, .count = tokens->count, .visit = find_key, .payload = &at };
    return visit_keys(&in, arena, tokens, err);
}

double pl_intents_share(const pl_intents *intents, const pl_vector *tokens)
{
    const pl_token *all = tokens->at;
    size_t known = 0;
    char stem[64];
    for (size_t i = 0; i < tokens->count; i++) {
        pl_str word = pl_token_stem(stem, all[i].text, intents->language);
        known += pl_table_find(&intents->features, word) != NULL;
    }
    return tokens->count ? (double)known / (double)tokens->count : 0;
}
