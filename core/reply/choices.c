/* The table of closed facts, and the nearest word to one that is none. */
#include "reply/choices.h"

#include <stdio.h>
#include <string.h>

static const char *const channels[] = { "mail", "ticket", "chat", "public_review", NULL };
static const char *const turns[] = { "first", "later", NULL };
static const char *const sides[] = { "buyer", "seller", NULL };
static const char *const emotions[] = { "calm", "happy", "disappointed", "anxious", "angry", NULL };
static const char *const risks[] = {
    "legal_threat", "review_threat", "chargeback", "safety", "privacy", "fraud", NULL
};
static const char *const objections[] = { "later", "elsewhere", "worth", NULL };
static const char *const genders[] = { "f", "m", "x", NULL };
static const char *const stages[] = { "presale", "paid", "shipped", "delivered", "closed", NULL };
static const char *const statuses[] = { "none", "unpaid", "paid", "shipped", "delivered", "closed", "cancelled", NULL };
static const char *const occasions[] = { "order_confirmed", "unpaid",    "shipped",  "arrives_tomorrow", "delayed",
                                         "delivered",       "follow_up", "incident", "public_review",    NULL };

static const struct choice {
    const char *fact;
    const char *const *words;
} choices[] = {
    { "channel", channels },       { "turn", turns },           { "initiated_by", sides },
    { "emotion", emotions },       { "risk", risks },           { "gender", genders },
    { "persona_gender", genders }, { "stage", stages },         { "order_status", statuses },
    { "occasion", occasions },     { "objection", objections },
};

const char *const *pl_choices_of(pl_str fact)
{
    for (size_t i = 0; i < sizeof choices / sizeof *choices; i++)
        if (pl_str_is(fact, choices[i].fact))
            return choices[i].words;
    return NULL;
}

static const char *nearest_word(const char *const *words, pl_str wrong)
{
    const char *nearest = NULL;
    size_t least = 2 + wrong.length / 3;
    for (size_t i = 0; words[i]; i++) {
        size_t distance = pl_str_distance(wrong, pl_str_of(words[i]));
        if (distance < least) {
            least = distance;
            nearest = words[i];
        }
    }
    return nearest;
}

static void list_words(char *out, size_t size, const char *const *words)
{
    size_t length = 0;
    out[0] = '\0';
    for (size_t i = 0; words[i] && length < size; i++)
        length += (size_t)snprintf(out + length, size - length, "%s%s", i ? ", " : "", words[i]);
}

pl_status pl_choices_check(pl_str fact, const pl_node *text, pl_error *err)
{
    const char *const *words = pl_choices_of(fact);
    for (size_t i = 0; words && words[i]; i++)
        if (pl_str_is(text->text, words[i]))
            return PL_OK;
    if (!words)
        return PL_OK;
    char list[PL_ERROR_MESSAGE_BYTES];
    const char *nearest = nearest_word(words, text->text);
    pl_status status = pl_node_fail(err, text, "'%.*s' is never '%.*s'", PL_STR_ARGS(fact), PL_STR_ARGS(text->text));
    list_words(list, sizeof list, words);
    if (nearest)
        pl_error_hint(err, "did you mean '%s'?", nearest);
    else
        pl_error_hint(err, "it is one of: %s", list);
    return status;
}
