/* The language of a message: scripts first, then letters and known words, leaning on who writes where. */
#include <stdio.h>
#include <string.h>

#include "understand/guess.h"
#include "understand/lexicon.h"

enum { CANDIDATES_MAX = 16, LEAN_LETTERS = 14, WORDS_LOOKED_AT = 64, WORDS_ENOUGH = 4 };

/* How much each source counts beside the letters of the text. */
static const double known_words = 0.9;
static const double market_prior = 0.35;
static const double buyer_prior = 0.5;
static const double earlier_prior = 0.8;
static const double shipped_boost = 1.25;

/* From which share of known words on, and which lead, no other evidence is needed. */
static const double words_settle = 0.7;
static const double words_lead = 0.3;

typedef struct candidate {
    pl_tag tag;
    double weight;
} candidate;

typedef struct ballot {
    candidate list[CANDIDATES_MAX];
    size_t count;
} ballot;

/* `language` is one that content is shipped for: "de", "zh-Hans". */
static void vote(ballot *box, pl_tag language, double weight)
{
    if (!language.text[0])
        return;
    for (size_t i = 0; i < box->count; i++) {
        if (pl_tag_equal(box->list[i].tag, language)) {
            box->list[i].weight += weight;
            return;
        }
    }
    if (box->count < CANDIDATES_MAX)
        box->list[box->count++] = (candidate){ .tag = language, .weight = weight };
}

/* Codes of CLD2 that we write otherwise; asking ICU for each would take longer than the guess. */
static const struct old_code {
    const char *code;
    pl_tag tag;
} old_codes[] = {
    { "zh", { "zh-Hans" } }, { "iw", { "he" } }, { "no", { "nb" } }, { "tl", { "fil" } }, { "jw", { "jv" } }
};

static void vote_code(ballot *box, const char *code, double weight)
{
    pl_tag tag;
    snprintf(tag.text, sizeof tag.text, "%s", code);
    for (size_t i = 0; i < sizeof old_codes / sizeof *old_codes; i++) {
        if (strcmp(old_codes[i].code, code) == 0)
            tag = old_codes[i].tag;
    }
    vote(box, tag, weight);
}

static bool is_language(pl_tag tag, const char *prefix)
{
    return strncmp(tag.text, prefix, strlen(prefix)) == 0;
}

static bool leans_japanese(const pl_message *message)
{
    bool market = message->market && is_language(message->market->language, "ja");
    return is_language(message->buyer_language, "ja") || (market && !is_language(message->buyer_language, "zh"));
}

/* Where Han without kana is written: which of three writings. */
static void vote_han(ballot *box, const pl_scripts *scripts, const pl_message *message)
{
    static const char *const tags[] = { "zh-Hans", "zh-Hant" };
    bool chinese = scripts->simplified || scripts->traditional;
    if (!chinese && (scripts->japanese || leans_japanese(message))) {
        vote_code(box, "ja", scripts->japanese ? 1.2 : 0.8);
        vote_code(box, "zh-Hans", 0.3);
        return;
    }
    bool market_hant = message->market && is_language(message->market->language, "zh-Hant");
    double lean = market_hant ? 0.5 : -0.5;
    bool hant = (double)scripts->traditional - (double)scripts->simplified + lean > 0;
    vote_code(box, tags[hant], chinese ? 1.5 : 0.9);
    vote_code(box, tags[!hant], chinese ? 0.1 : 0.3);
}

/* What the scripts settle by themselves; false when letters have to be looked at. */
static bool vote_scripts(ballot *box, const pl_scripts *scripts, const pl_message *message)
{
    size_t east = scripts->kana + scripts->han;
    if (scripts->hangul + scripts->thai + east == 0 || (east + scripts->hangul + scripts->thai) * 4 < scripts->latin)
        return false;
    if (scripts->hangul > east)
        vote_code(box, "ko", 1.5);
    else if (scripts->thai > east)
        vote_code(box, "th", 1.5);
    else if (scripts->kana * 8 >= east && !(scripts->simplified > scripts->kana))
        vote_code(box, "ja", 1.5);
    else
        vote_han(box, scripts, message);
    return true;
}

static void vote_letters(ballot *box, const pl_message *message, const pl_scripts *scripts)
{
    pl_guess guesses[PL_GUESSES];
    const char *hint = message->market ? message->market->language.text : NULL;
    size_t count = pl_guess_language(guesses, message->text, hint);
    double letters = (double)(scripts->latin + scripts->other);
    double trust = letters / (letters + LEAN_LETTERS);
    for (size_t i = 0; i < count; i++)
        vote_code(box, guesses[i].code, trust * guesses[i].share * (guesses[i].reliable ? 1.0 : 0.6));
}

/* What part of the words the lexicon of a language has as they stand. */
static double known_share(const pl_tongue *tongue, const uint64_t *hashes, size_t count)
{
    size_t known = 0;
    for (size_t i = 0; i < count; i++)
        known += pl_cues_knows(&tongue->cues, hashes[i]);
    return count ? (double)known / (double)count : 0;
}

/* Which language knows most of the words, and how far it leads. */
typedef struct best_share {
    size_t tongue;
    double most;
    double second;
} best_share;

static best_share vote_shares(ballot *box, const pl_lexicon *lexicon, const uint64_t *hashes, size_t count)
{
    best_share best = { .tongue = 0 };
    for (size_t i = 0; i < lexicon->count; i++) {
        double share = known_share(&lexicon->tongues[i], hashes, count);
        vote(box, lexicon->tongues[i].tag, known_words * share * share);
        if (share > best.most)
            best = (best_share){ .tongue = i, .most = share, .second = best.most };
        else if (share > best.second)
            best.second = share;
    }
    return best;
}

/* Words of the shipped lexicons tell short messages apart. Returns whether they settle the language by themselves. */
static bool vote_words(ballot *box, const pl_lexicon *lexicon, const pl_vector *tokens)
{
    uint64_t hashes[WORDS_LOOKED_AT];
    const pl_token *all = tokens->at;
    size_t count = 0;
    for (size_t i = 0; i < tokens->count && count < WORDS_LOOKED_AT; i++) {
        if (all[i].text.length > 1) /* a letter alone is a word of no language */
            hashes[count++] = pl_hash_text(0, all[i].text);
    }
    best_share best = vote_shares(box, lexicon, hashes, count);
    if (count < WORDS_ENOUGH || best.most < words_settle || best.most - best.second < words_lead)
        return false;
    vote(box, lexicon->tongues[best.tongue].tag, 1);
    return true;
}

/* What the buyer wrote before. */
static void vote_conversation(ballot *box, const pl_message *message)
{
    const pl_json *last = NULL;
    for (const pl_json *entry = message->conversation ? message->conversation->first : NULL; entry;
         entry = entry->next) {
        if (pl_json_says(entry, "from", "buyer"))
            last = entry;
    }
    pl_str text = pl_json_text(pl_json_find(last, "text"));
    if (!text.at)
        return;
    pl_scripts scripts;
    pl_scripts_count(&scripts, text);
    pl_message earlier = { .text = text, .market = message->market };
    ballot own = { .count = 0 };
    if (!vote_scripts(&own, &scripts, &earlier))
        vote_letters(&own, &earlier, &scripts);
    for (size_t i = 0; i < own.count; i++)
        vote(box, own.list[i].tag, earlier_prior * (own.list[i].weight > 1 ? 1 : own.list[i].weight));
}

/* What has settled the language so far. */
typedef enum evidence { SCRIPTS, LETTERS } evidence;

/* The shorter the text, the more its surroundings count. */
static void vote_surroundings(ballot *box, const pl_message *message, const pl_scripts *scripts, evidence which)
{
    double letters = (double)(scripts->latin + scripts->other);
    double need = which == SCRIPTS ? 0.05 : LEAN_LETTERS / (letters + LEAN_LETTERS);
    if (message->market)
        vote(box, message->market->language, market_prior * need);
    if (message->buyer_language.text[0])
        vote(box, pl_tag_language(message->buyer_language), buyer_prior * need);
    if (which == LETTERS && need > 0.2)
        vote_conversation(box, message);
}

static void write_guesses(pl_reading *out, ballot *box, const pl_lexicon *lexicon)
{
    double sum = 0;
    for (size_t i = 0; i < box->count; i++) {
        if (pl_lexicon_tongue(lexicon, box->list[i].tag))
            box->list[i].weight *= shipped_boost;
        sum += box->list[i].weight;
    }
    out->language_count = 0;
    while (sum > 0 && out->language_count < PL_LANGUAGE_CANDIDATES_MAX) {
        candidate *best = &box->list[0];
        for (size_t i = 1; i < box->count; i++)
            best = box->list[i].weight > best->weight ? &box->list[i] : best;
        if (best->weight <= 0)
            return;
        out->language[out->language_count++] =
            (pl_language_guess){ .tag = best->tag, .confidence = best->weight / sum };
        best->weight = 0;
    }
}

void pl_languages_guess(pl_reading *out, const pl_lexicon *lexicon, const pl_message *message, const pl_vector *tokens)
{
    if (message->language.text[0]) {
        out->language[0] = (pl_language_guess){ .tag = pl_tag_language(message->language), .confidence = 1 };
        out->language_count = 1;
        return;
    }
    pl_scripts scripts;
    pl_scripts_count(&scripts, message->text);
    ballot box = { .count = 0 };
    bool settled = vote_scripts(&box, &scripts, message);
    bool letters = scripts.latin + scripts.other > 0;
    if (!settled && letters && !vote_words(&box, lexicon, tokens))
        vote_letters(&box, message, &scripts);
    if (settled || letters)
        vote_surroundings(&box, message, &scripts, settled ? SCRIPTS : LETTERS);
    write_guesses(out, &box, lexicon);
}
