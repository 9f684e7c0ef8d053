/* The locale profile of a shipped language: locales/<tag>/locale.lua. */
#ifndef PL_MARKET_PROFILE_H
#define PL_MARKET_PROFILE_H

#include "locale/tag.h"
#include "market/tone.h"
#include "vm/content.h"

/* Lint thresholds; sources in the locale files. -1 means no limit. */
typedef struct pl_lint {
    int sentence_warn; /* words, or code points where words are not separated */
    int sentence_err;
    int sentences_max;
    int exclamation_mail;
    int exclamation_chat;
    int emoji_mail;
    int emoji_chat;
    int paragraph_sentences;
    bool counts_runes; /* the sentence limits count code points */
} pl_lint;

/* How moves are put together. Texts are borrowed from the tree. */
typedef struct pl_joins {
    pl_str sentence; /* between two moves of a paragraph */
    pl_str line;
    pl_str paragraph;
    pl_str bridge;       /* what leads to the answer to another issue: "また、"; absent: nothing */
    const pl_node *mail; /* paragraph_after, paragraph_before, line_after, line_before: lists of move ids */
    const pl_node *chat; /* the same for chat; NULL: as mail */
    const pl_node
        *lower_after_greeting; /* list of words that lose their capital behind a salutation with a comma; NULL: none */
} pl_joins;

typedef struct pl_profile {
    pl_tag tag;
    pl_tone tone;
    pl_str address;               /* default form of address: "Sie", "keigo", "您" */
    const pl_node *address_words; /* form → words that show it beyond doubt; NULL where a language has one form */
    const pl_node
        *greeting; /* list of greeting variants in order of preference; by country in the table `greeting_by_country` */
    const pl_node *root; /* the whole file, for what only one user reads */
    pl_joins joins;
    pl_lint lint;
} pl_profile;

/* Checks the file's tree against the schema of locale.lua and reads it into `arena`. PL_ERR_CONTENT with the place. */
pl_status pl_profile_read(const pl_profile **out, pl_arena *arena, const pl_node *root, pl_error *err);

/* The greeting variants that a country prefers. */
const pl_node *pl_profile_greeting(const pl_profile *profile, pl_str country);

#endif
