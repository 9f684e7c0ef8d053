/* Building the scorer from the phrases of a language. */
#include "understand/intent.h"

#include <math.h>
#include <string.h>

enum { KEY_BYTES = 72 };

void pl_intents_init(pl_intents *intents, const char *language, pl_arena *arena)
{
    *intents = (pl_intents){ .language = language };
    pl_table_init(&intents->features);
    pl_table_init(&intents->ids);
    pl_vector_init(&intents->phrases, sizeof(pl_phrase), arena);
}

void pl_intents_drop(pl_intents *intents)
{
    pl_table_drop(&intents->features);
    pl_table_drop(&intents->ids);
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
    pl_vector_init(&feature->phrases, sizeof(uint32_t), arena);
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
    uint32_t *posting = feature ? pl_vector_add(&feature->phrases) : NULL;
    pl_feature **kept = feature ? pl_vector_add(&phrase->features) : NULL;
    if (!posting || !kept)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the words of an intent");
    *posting = index;
    *kept = feature;
    feature->last_phrase = index + 1;
    feature->intents |= 1ULL << phrase->intent;
    return PL_OK;
}

static pl_str denied_key(char out[KEY_BYTES], pl_str key)
{
    out[0] = '!';
    memcpy(out + 1, key.at, key.length);
    return (pl_str){ .at = out, .length = key.length + 1 };
}

/* What is done with the key of a feature: put to a phrase, or looked up for a message. */
typedef pl_status (*key_visit)(void *payload, pl_str key, uint32_t first, uint32_t last, pl_error *err);

static bool is_kana(const pl_token *token)
{
    return token->rune >= 0x3040 && token->rune <= 0x30FF;
}

/* The keys of one token: its stem, or the character and the pair it makes with the next; and what is denied. */
static pl_status visit_token(const pl_intents *intents, const pl_token *tokens, size_t count, size_t at, bool denied,
                             key_visit visit, void *payload, pl_error *err)
{
    char stem[64];
    char key[KEY_BYTES];
    const pl_token *token = &tokens[at];
    pl_str word = token->unspaced ? token->text : pl_token_stem(stem, token->text, intents->language);
    pl_status status = PL_OK;
    if (!token->unspaced || !is_kana(token))
        status = visit(payload, word, (uint32_t)at, (uint32_t)at, err);
    if (!status && denied && word.length + 1 < sizeof key)
        status = visit(payload, denied_key(key, word), (uint32_t)at, (uint32_t)at, err);
    bool pair = token->unspaced && at + 1 < count && tokens[at + 1].unspaced && tokens[at + 1].joined;
    if (status || !pair)
        return status;
    memcpy(key, token->text.at, token->text.length);
    memcpy(key + token->text.length, tokens[at + 1].text.at, tokens[at + 1].text.length);
    pl_str both = { .at = key, .length = token->text.length + tokens[at + 1].text.length };
    return visit(payload, both, (uint32_t)at, (uint32_t)at + 1, err);
}

static pl_status visit_keys(const pl_intents *intents, pl_arena *arena, const pl_vector *tokens, key_visit visit,
                            void *payload, pl_error *err)
{
    unsigned char *denied = pl_arena_take(arena, tokens->count);
    if (!denied)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the words of a message");
    pl_tokens_negate(denied, tokens, intents->language);
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i < tokens->count; i++)
        status = visit_token(intents, tokens->at, tokens->count, i, denied[i], visit, payload, err);
    return status;
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
    return visit_keys(intents, arena, &tokens, build_key, &at, err);
}

static int count_bits(uint64_t bits)
{
    int count = 0;
    for (; bits; bits &= bits - 1)
        count++;
    return count;
}

/* A single character says less than a pair; what every intent uses says nothing. */
static double weigh(const pl_feature *feature, size_t intents)
{
    double rarity = log((double)(intents + 1) / count_bits(feature->intents)) / log((double)intents + 1);
    bool single = feature->key.length == 3 && (unsigned char)feature->key.at[0] >= 0xE0;
    return rarity * (single ? 0.5 : 1.0);
}

static void weigh_phrases(pl_intents *intents)
{
    pl_phrase *phrases = intents->phrases.at;
    for (size_t i = 0; i < intents->phrases.count; i++) {
        pl_feature **features = phrases[i].features.at;
        for (size_t j = 0; j < phrases[i].features.count; j++)
            phrases[i].mass += features[j]->weight;
    }
}

/* Lists of features by their first byte, for the search of misspelt words. */
static pl_status list_letters(pl_intents *intents, pl_arena *arena, pl_error *err)
{
    uint32_t counts[256] = { 0 };
    const pl_table_entry *entries = intents->features.entries;
    for (size_t i = 0; i < intents->features.count; i++)
        counts[(unsigned char)entries[i].key.at[0]]++;
    for (size_t letter = 'a'; letter <= 'z'; letter++) {
        intents->by_letter[letter] = pl_arena_take_many(arena, counts[letter] + 1, sizeof(uint32_t));
        if (!intents->by_letter[letter])
            return pl_fail(err, PL_ERR_MEMORY, "no memory for the words of intents");
    }
    for (size_t i = 0; i < intents->features.count; i++) {
        uint32_t *list = intents->by_letter[(unsigned char)entries[i].key.at[0]];
        if (list)
            list[++list[0]] = (uint32_t)i;
    }
    return PL_OK;
}

pl_status pl_intents_seal(pl_intents *intents, pl_arena *arena, pl_error *err)
{
    for (size_t i = 0; i < intents->features.count; i++) {
        pl_feature *feature = intents->features.entries[i].value;
        feature->weight = weigh(feature, intents->ids.count);
    }
    weigh_phrases(intents);
    return list_letters(intents, arena, err);
}

enum { FUZZY_BYTES_MIN = 5, PART_BYTES_MIN = 5 };

static const double misspelt_closeness = 0.85;
static const double part_closeness = 0.8;

static const pl_feature *find_misspelt(const pl_intents *intents, pl_str word)
{
    const uint32_t *list = intents->by_letter[(unsigned char)word.at[0]];
    for (uint32_t i = 1; list && i <= list[0]; i++) {
        const pl_table_entry *entry = &intents->features.entries[list[i]];
        bool near = entry->key.length + 1 >= word.length && entry->key.length <= word.length + 1 &&
                    entry->key.length >= FUZZY_BYTES_MIN - 1;
        if (near && pl_str_distance(entry->key, word) <= 1)
            return entry->value;
    }
    return NULL;
}

/* "Rechnungskopie" and "Ersatzrechnung" hold "rechnung". */
static const pl_feature *find_part(const pl_intents *intents, pl_str word)
{
    for (size_t length = word.length - 1; length >= PART_BYTES_MIN; length--) {
        const pl_feature *head = pl_table_find(&intents->features, pl_str_slice(word, 0, length));
        if (head)
            return head;
        const pl_feature *tail =
            pl_table_find(&intents->features, pl_str_slice(word, word.length - length, word.length));
        if (tail)
            return tail;
    }
    return NULL;
}

/* A message that is being looked up. */
typedef struct finder {
    pl_vector *out;
    const pl_intents *intents;
} finder;

static pl_status find_key(void *payload, pl_str key, uint32_t first, uint32_t last, pl_error *err)
{
    finder *at = payload;
    double closeness = 1;
    const pl_feature *feature = pl_table_find(&at->intents->features, key);
    bool latin = key.length >= FUZZY_BYTES_MIN && key.at[0] >= 'a' && key.at[0] <= 'z';
    if (!feature && latin) {
        closeness = misspelt_closeness;
        feature = find_misspelt(at->intents, key);
    }
    if (!feature && latin && strcmp(at->intents->language, "de") == 0 && key.length > PART_BYTES_MIN) {
        closeness = part_closeness;
        feature = find_part(at->intents, key);
    }
    if (!feature)
        return PL_OK;
    pl_trait *trait = pl_vector_add(at->out);
    if (!trait)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for what a message says");
    *trait = (pl_trait){ .feature = feature, .closeness = closeness, .first = first, .last = last };
    return PL_OK;
}

pl_status pl_traits_read(pl_vector *out, pl_arena *arena, const pl_intents *intents, const pl_vector *tokens,
                         pl_error *err)
{
    finder at = { .out = out, .intents = intents };
    return visit_keys(intents, arena, tokens, find_key, &at, err);
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
