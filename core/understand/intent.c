/* Building the centres of intents from their examples, and finding the features of a message. */
#include "understand/intent.h"

#include <math.h>
#include <string.h>

enum { RUN_LETTERS = 4, RUN_CHARACTERS = 3 };

static const uint64_t pair_salt = 0x9D3F;
static const uint64_t letters_salt = 0x1B7E;
static const uint64_t denied_salt = 0x64C5;

typedef struct use {
    uint32_t feature;
    uint32_t phrase;
} use;

void pl_intents_init(pl_intents *intents, const char *language, pl_arena *arena)
{
    *intents = (pl_intents){ .language = language, .arena = arena };
    pl_vector_init(&intents->ids, sizeof(pl_str), arena);
    pl_vector_init(&intents->features, sizeof(pl_feature), arena);
    pl_vector_init(&intents->phrases, sizeof(uint32_t), arena);
    pl_vector_init(&intents->uses, sizeof(use), arena);
}

void pl_intents_drop(pl_intents *intents)
{
    pl_index_drop(&intents->numbers);
    pl_index_drop(&intents->keys);
    pl_index_drop(&intents->exact);
}

static pl_status no_memory(pl_error *err)
{
    return pl_fail(err, PL_ERR_MEMORY, "no memory for the words of an intent");
}

pl_status pl_intents_number(uint32_t *out, pl_intents *intents, pl_str id, pl_error *err)
{
    uint32_t count = (uint32_t)intents->ids.count;
    pl_status status = pl_index_put(out, &intents->numbers, pl_hash_text(0, id), count, err);
    if (status || *out != count)
        return status;
    if (count == PL_INTENTS_MAX)
        return pl_fail(err, PL_ERR_CONTENT, "'%.*s' is one intent too many: %d fit", PL_STR_ARGS(id), PL_INTENTS_MAX);
    pl_str *made = pl_vector_add(&intents->ids);
    if (!made)
        return no_memory(err);
    *made = id;
    return PL_OK;
}

/* What is done with the hash of a feature: put to a phrase, or looked up for a message. */
typedef pl_status (*key_visit)(void *payload, uint64_t key, uint32_t first, uint32_t last, pl_error *err);

/* The tokens whose features are visited. */
typedef struct tour {
    const pl_token *tokens;
    const uint64_t *stems; /* hash of each token's stem */
    const unsigned char *denied;
    size_t count;
    key_visit visit;
    void *payload;
} tour;

/* "<paket>" in runs of four letters: misspelt words and parts of compounds share some of them. */
static pl_status visit_letters(const tour *in, uint32_t at, pl_error *err)
{
    pl_str word = in->tokens[at].text;
    uint32_t run = '<';
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i <= word.length; i++) {
        run = run << 8 | (i < word.length ? (unsigned char)word.at[i] : '>');
        if (i + 2 >= RUN_LETTERS)
            status = in->visit(in->payload, (letters_salt ^ run) * 0x9E3779B97F4A7C15ULL, at, at, err);
    }
    return status;
}

static bool goes_on(const tour *in, uint32_t at)
{
    return at + 1 < in->count && in->tokens[at + 1].sentence == in->tokens[at].sentence;
}

static pl_status visit_word(const tour *in, uint32_t at, pl_error *err)
{
    uint64_t stem = in->stems[at];
    pl_status status = in->visit(in->payload, stem, at, at, err);
    if (!status && in->denied[at])
        status = in->visit(in->payload, stem ^ denied_salt, at, at, err);
    if (!status && goes_on(in, at) && !in->tokens[at + 1].unspaced)
        status = in->visit(in->payload, stem * pair_salt ^ in->stems[at + 1], at, at + 1, err);
    return status ? status : visit_letters(in, at, err);
}

/* One, two and three characters from here on. */
static pl_status visit_characters(const tour *in, uint32_t at, pl_error *err)
{
    uint64_t key = in->stems[at];
    pl_status status = in->visit(in->payload, key, at, at, err);
    if (!status && in->denied[at])
        status = in->visit(in->payload, key ^ denied_salt, at, at, err);
    for (uint32_t i = 1; !status && i < RUN_CHARACTERS; i++) {
        if (!goes_on(in, at + i - 1) || !in->tokens[at + i].unspaced)
            break;
        key = key * pair_salt ^ in->stems[at + i];
        status = in->visit(in->payload, key, at, at + i, err);
    }
    return status;
}

static pl_status visit_features(tour *in, pl_arena *arena, const char *language, pl_error *err)
{
    uint64_t *stems = pl_arena_take_many(arena, in->count + 1, sizeof *stems);
    if (!stems)
        return no_memory(err);
    for (size_t i = 0; i < in->count; i++) {
        char stem[64];
        const pl_token *token = &in->tokens[i];
        stems[i] = pl_hash_text(1, token->unspaced ? token->text : pl_token_stem(stem, token->text, language));
    }
    in->stems = stems;
    pl_status status = PL_OK;
    for (uint32_t i = 0; !status && i < in->count; i++)
        status = in->tokens[i].unspaced ? visit_characters(in, i, err) : visit_word(in, i, err);
    return status;
}

/* Puts a feature to the phrase that was added last. */
static pl_status build_key(void *payload, uint64_t key, uint32_t first, uint32_t last, pl_error *err)
{
    pl_intents *intents = payload;
    uint32_t phrase = (uint32_t)intents->phrases.count - 1;
    uint32_t intent = *(uint32_t *)pl_vector_get(&intents->phrases, phrase);
    uint32_t number;
    (void)first;
    (void)last;
    pl_status status = pl_index_put(&number, &intents->keys, key, (uint32_t)intents->features.count, err);
    if (status)
        return status;
    if (number == intents->features.count && !pl_vector_add(&intents->features))
        return no_memory(err);
    pl_feature *feature = pl_vector_get(&intents->features, number);
    if (feature->last_phrase == phrase + 1)
        return PL_OK;
    use *made = pl_vector_add(&intents->uses);
    if (!made)
        return no_memory(err);
    *made = (use){ .feature = number, .phrase = phrase };
    feature->last_phrase = phrase + 1;
    feature->intents |= 1ULL << intent;
    return PL_OK;
}

static uint64_t hash_sentence(const pl_token *tokens, size_t first, size_t end)
{
    uint64_t hash = 0;
    for (size_t i = first; i < end; i++)
        hash = pl_hash_byte(pl_hash_text(hash, tokens[i].text), ' ');
    return hash;
}

pl_status pl_intents_add(pl_intents *intents, pl_str id, const pl_vector *tokens, pl_error *err)
{
    uint32_t intent;
    uint32_t known;
    unsigned char *denied = pl_arena_take(intents->arena, tokens->count + 1);
    pl_status status = denied ? pl_intents_number(&intent, intents, id, err) : no_memory(err);
    if (status)
        return status;
    uint32_t *phrase = pl_vector_add(&intents->phrases);
    if (!phrase)
        return no_memory(err);
    *phrase = intent;
    pl_tokens_negate(denied, tokens, intents->language);
    tour in = {
        .tokens = tokens->at, .count = tokens->count, .denied = denied, .visit = build_key, .payload = intents
    };
    status = visit_features(&in, intents->arena, intents->language, err);
    return status ? status
                  : pl_index_put(&known, &intents->exact, hash_sentence(tokens->at, 0, tokens->count), intent, err);
}

uint32_t pl_intents_exact(const pl_intents *intents, const pl_token *tokens, size_t first, size_t end)
{
    return pl_index_find(&intents->exact, hash_sentence(tokens, first, end));
}

static int count_bits(uint64_t bits)
{
    int count = 0;
    for (; bits; bits &= bits - 1)
        count++;
    return count;
}

/* The rarer among intents, the heavier; what every intent uses says next to nothing. Returns how many pulls there will be. */
static size_t weigh_features(pl_intents *intents)
{
    pl_feature *features = intents->features.at;
    size_t pulls = 0;
    for (size_t i = 0; i < intents->features.count; i++) {
        int users = count_bits(features[i].intents);
        features[i].weight = (float)log((double)(intents->ids.count + 1) / (users ? users : 1));
        features[i].pulls_from = (uint32_t)pulls;
        pulls += (size_t)users;
    }
    return pulls;
}

static pl_pull *pull_of(const pl_intents *intents, pl_pull *pulls, uint32_t feature, uint32_t intent)
{
    const pl_feature *of = pl_vector_get(&intents->features, feature);
    return &pulls[of->pulls_from + (uint32_t)count_bits(of->intents & ((1ULL << intent) - 1))];
}

/* Adds the examples, each brought to length 1, to the centres of their intents. */
static void add_to_centres(const pl_intents *intents, pl_pull *pulls)
{
    const use *uses = intents->uses.at;
    const pl_feature *features = intents->features.at;
    const uint32_t *intent_of = intents->phrases.at;
    for (size_t first = 0; first < intents->uses.count;) {
        double square = 0;
        size_t end = first;
        for (; end < intents->uses.count && uses[end].phrase == uses[first].phrase; end++)
            square += (double)features[uses[end].feature].weight * (double)features[uses[end].feature].weight;
        for (; first < end; first++) {
            uint32_t intent = intent_of[uses[first].phrase];
            pl_pull *pull = pull_of(intents, pulls, uses[first].feature, intent);
            pull->intent = intent;
            pull->strength += (float)((double)features[uses[first].feature].weight / sqrt(square));
        }
    }
}

/* Brings the centres to length 1. */
static void scale_centres(pl_pull *pulls, size_t count)
{
    double square[PL_INTENTS_MAX] = { 0 };
    for (size_t i = 0; i < count; i++)
        square[pulls[i].intent] += (double)pulls[i].strength * (double)pulls[i].strength;
    for (size_t i = 0; i < count; i++)
        pulls[i].strength /= (float)sqrt(square[pulls[i].intent]);
}

pl_status pl_intents_seal(pl_intents *intents, pl_error *err)
{
    if (!pl_vector_add(&intents->features)) /* so that each has a next one */
        return no_memory(err);
    size_t count = weigh_features(intents);
    pl_pull *pulls = pl_arena_take_many(intents->arena, count + 1, sizeof *pulls);
    if (!pulls)
        return no_memory(err);
    add_to_centres(intents, pulls);
    scale_centres(pulls, count);
    intents->pulls = pulls;
    return PL_OK;
}

/* A message that is being looked up. */
typedef struct finder {
    pl_vector *out;
    const pl_intents *intents;
    uint32_t word; /* the token whose own word was visited last */
} finder;

static pl_status find_key(void *payload, uint64_t key, uint32_t first, uint32_t last, pl_error *err)
{
    finder *at = payload;
    uint32_t feature = pl_index_find(&at->intents->keys, key);
    bool word = first == last && at->word != first;
    at->word = first;
    if (feature == PL_INDEX_NONE && !word)
        return PL_OK;
    pl_trait *trait = pl_vector_add(at->out);
    if (!trait)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for what a message says");
    *trait = (pl_trait){ .feature = feature, .first = first, .last = last };
    return PL_OK;
}

pl_status pl_traits_read(pl_vector *out, pl_arena *arena, const pl_intents *intents, const pl_vector *tokens,
                         const unsigned char *denied, pl_error *err)
{
    finder at = { .out = out, .intents = intents, .word = PL_INDEX_NONE };
    tour in = { .tokens = tokens->at, .count = tokens->count, .denied = denied, .visit = find_key, .payload = &at };
    return visit_features(&in, arena, intents->language, err);
}
