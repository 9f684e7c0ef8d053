/* The words of one language as its author wrote them: alternates per key, not yet compiled for a locale. */
#ifndef PL_REPLY_WORDS_H
#define PL_REPLY_WORDS_H

#include "base/table.h"
#include "locale/pattern.h"
#include "reply/library.h"

enum { PL_JOINED_MAX = 3 }; /* moves that one phrase may join */

/* One wording of a variant or of a run of variants. The first whose conditions hold is said. */
typedef struct pl_wording {
    pl_str text; /* the pattern */
    const pl_condition *when;
    pl_str after; /* only when this move stands directly before; absent: anywhere */
    bool first;   /* only as the first move behind the greeting */
    bool sure;    /* its variants need every fact that it shows */
    const pl_node *node;
} pl_wording;

/* A key, "facts.with_eta" or "solution.x+next_step.y", with its wordings. */
typedef struct pl_phrase {
    pl_str key;
    pl_wording *wordings;
    size_t count;
    size_t number; /* index into the compiled patterns of the first wording */
} pl_phrase;

/* The words of a language. Keys are "REPLY/KEY" by the `words` of the reply, shared moves "/KEY". */
typedef struct pl_words {
    pl_tag language;
    pl_formatters *formatters; /* of the language itself, for what is checked at load */
    pl_table phrases;          /* pl_phrase */
    size_t wording_count;
} pl_words;

/* Reads one file's table into `words`. `reply` is NULL for moves.lua. Every key, argument and wording is held against the root plan. */
pl_status pl_words_take(pl_words *words, pl_arena *arena, const pl_library *library, const pl_reply *reply,
                        const pl_node *table, pl_error *err);

/* PL_ERR_CONTENT when a variant of the reply (or of the shared moves) has no words in this language. */
pl_status pl_words_cover(const pl_words *words, const pl_library *library, const pl_reply *reply, const char *file,
                         pl_error *err);

const pl_phrase *pl_words_find(const pl_words *words, pl_str reply, pl_str key);

/* The words of a language; NULL when it is not shipped. */
const pl_words *pl_library_words(const pl_library *library, pl_tag language);

#endif
