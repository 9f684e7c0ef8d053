/* Which words of a message are denied: "nicht angekommen", "never arrived", 没到, 届きません. */
#include "understand/token.h"

#include <string.h>

enum { REACH_AHEAD = 3, REACH_BACK = 2, REACH_KANA = 5 };

/* Words that deny what stands near them. `ahead` and `back` are how many words they reach. */
static const struct denier {
    const char *language;
    const char *word;
    size_t ahead;
    size_t back;
} deniers[] = {
    { "de", "nicht", 3, 2 },     { "de", "nich", 3, 2 },   { "de", "net", 3, 2 },     { "de", "nie", 3, 1 },
    { "de", "kein", 2, 0 },      { "de", "keine", 2, 0 },  { "de", "keinen", 2, 0 },  { "de", "keiner", 2, 0 },
    { "de", "keinerlei", 2, 0 }, { "de", "nichts", 3, 2 }, { "de", "nix", 3, 2 },     { "de", "ohne", 2, 0 },
    { "en", "not", 3, 1 },       { "en", "no", 2, 0 },     { "en", "never", 3, 0 },   { "en", "nothing", 3, 0 },
    { "en", "dont", 3, 0 },      { "en", "doesnt", 3, 0 }, { "en", "didnt", 3, 0 },   { "en", "isnt", 3, 0 },
    { "en", "wasnt", 3, 0 },     { "en", "arent", 3, 0 },  { "en", "werent", 3, 0 },  { "en", "hasnt", 3, 0 },
    { "en", "havent", 3, 0 },    { "en", "hadnt", 3, 0 },  { "en", "cant", 3, 0 },    { "en", "cannot", 3, 0 },
    { "en", "couldnt", 3, 0 },   { "en", "wont", 3, 0 },   { "en", "wouldnt", 3, 0 }, { "en", "without", 2, 0 },
    { "es", "no", 3, 0 },        { "es", "nunca", 3, 0 },  { "es", "nada", 2, 0 },    { "es", "sin", 2, 0 },
    { "es", "ni", 2, 0 },        { "fr", "pas", 3, 1 },    { "fr", "jamais", 3, 1 },  { "fr", "rien", 3, 1 },
    { "fr", "sans", 2, 0 },      { "fr", "aucun", 2, 0 },  { "fr", "aucune", 2, 0 },  { "fr", "ni", 2, 0 },
    { "zh", "不", 3, 0 },        { "zh", "没", 3, 0 },     { "zh", "未", 3, 0 },      { "zh", "无", 2, 0 },
    { "zh", "别", 3, 0 },
};

static bool same_clause(const pl_token *a, const pl_token *b)
{
    return a->clause == b->clause;
}

/* The rows of a language, which stand together. */
static size_t deniers_of(const struct denier **first, const char *language)
{
    size_t count = 0;
    for (size_t i = 0; i < sizeof deniers / sizeof *deniers; i++) {
        if (strncmp(language, deniers[i].language, 2) != 0)
            continue;
        *first = count ? *first : &deniers[i];
        count++;
    }
    return count;
}

static const struct denier *denier_of(const pl_token *token, const struct denier *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (token->text.at[0] == rows[i].word[0] && pl_str_is(token->text, rows[i].word))
            return &rows[i];
    }
    return NULL;
}

static void deny_around(unsigned char *negated, const pl_token *tokens, size_t count, size_t at,
                        const struct denier *row)
{
    for (size_t i = at + 1; i < count && i <= at + row->ahead && same_clause(&tokens[i], &tokens[at]); i++)
        negated[i] = 1;
    for (size_t i = at; i > 0 && i > at - (row->back < at ? row->back : at) && same_clause(&tokens[i - 1], &tokens[at]);
         i--)
        negated[i - 1] = 1;
}

/* Japanese denies at the end of the verb: ない, ません, なかっ, ず. */
static bool kana_denies(const pl_token *tokens, size_t count, size_t at)
{
    static const char *const endings[] = { "ない", "ません", "なか", "なく", "ねえ", "ず" };
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        size_t length = strlen(endings[i]) / 3;
        bool matches = at + length <= count;
        for (size_t j = 0; matches && j < length; j++)
            matches = tokens[at + j].text.length == 3 && memcmp(tokens[at + j].text.at, endings[i] + 3 * j, 3) == 0 &&
                      (j == 0 || tokens[at + j].joined);
        if (matches)
            return true;
    }
    return false;
}

static bool is_kanji(const pl_token *token)
{
    return token->rune >= 0x4E00 && token->rune <= 0x9FFF;
}

static void deny_verb(unsigned char *negated, const pl_token *tokens, size_t at)
{
    for (size_t i = at; i > 0 && at - i < REACH_KANA && tokens[i].joined; i--) {
        if (is_kanji(&tokens[i - 1])) {
            negated[i - 1] = 1;
            return;
        }
    }
}

void pl_tokens_negate(unsigned char *negated, const pl_vector *tokens, const char *language)
{
    const pl_token *all = tokens->at;
    if (tokens->count)
        memset(negated, 0, tokens->count);
    const struct denier *rows = deniers;
    size_t row_count = deniers_of(&rows, language);
    bool japanese = strncmp(language, "ja", 2) == 0;
    for (size_t i = 0; i < tokens->count; i++) {
        const struct denier *row = denier_of(&all[i], rows, row_count);
        if (row)
            deny_around(negated, all, tokens->count, i, row);
        else if (japanese && kana_denies(all, tokens->count, i))
            deny_verb(negated, all, i);
    }
}
