/* Joins by the locale profile's lists. */
#include "reply/join.h"

#include "reply/library.h"
#include "text/utf8.h"

static bool lists(const pl_node *layout, const char *name, const pl_move *move)
{
    const pl_node *list = layout ? pl_node_find(layout, name) : NULL;
    for (const pl_node *entry = list ? list->first : NULL; entry; entry = entry->next) {
        if (pl_str_equal(entry->text, move->other ? move->from->id : move->id) || pl_str_equal(entry->text, move->act))
            return true;
    }
    return false;
}

static bool begins_issue(const pl_move *before, const pl_move *behind)
{
    return behind->other && behind->other != before->other;
}

pl_str pl_join_bridge(const pl_profile *profile, const pl_move *before, const pl_move *behind)
{
    return begins_issue(before, behind) && profile->joins.bridge.at ? profile->joins.bridge : PL_STR("");
}

pl_str pl_join_between(const pl_profile *profile, pl_str channel, const pl_move *before, const pl_move *behind)
{
    bool chat = pl_str_is(channel, "chat") && profile->joins.chat;
    const pl_node *layout = chat ? profile->joins.chat : profile->joins.mail;
    /* A cushion runs into what it cushions. */
    if (pl_str_is(before->act, "cushion"))
        return pl_str_ends(profile->joins.sentence, PL_STR(" ")) ? profile->joins.sentence : PL_STR("");
    if (begins_issue(before, behind))
        return profile->joins.paragraph;
    if (lists(layout, "paragraph_after", before) || lists(layout, "paragraph_before", behind))
        return profile->joins.paragraph;
    if (lists(layout, "line_after", before) || lists(layout, "line_before", behind))
        return profile->joins.line;
    return profile->joins.sentence;
}

static pl_str first_word(pl_str text)
{
    size_t end = 0;
    while (end < text.length && text.at[end] != ' ' && text.at[end] != ',' && text.at[end] != '.')
        end++;
    return pl_str_slice(text, 0, end);
}

/* The list holds small words; the text's first letter is compared without its case (German words begin in ASCII or Ü, Ä, Ö). */
static bool same_but_case(pl_str word, pl_str small)
{
    if (word.length != small.length || !word.length)
        return false;
    size_t at = 0;
    size_t small_at = 0;
    uint32_t first = pl_utf8_next(word, &at);
    uint32_t want = pl_utf8_next(small, &small_at);
    bool same_first = first == want || first + 0x20 == want;
    return same_first && pl_str_equal(pl_str_slice(word, at, word.length), pl_str_slice(small, small_at, small.length));
}

bool pl_join_lowers(const pl_profile *profile, pl_str salutation, pl_str text)
{
    const pl_node *words = profile->joins.lower_after_greeting;
    if (!words || !pl_str_ends(salutation, PL_STR(",")))
        return false;
    for (const pl_node *word = words->first; word; word = word->next) {
        if (same_but_case(first_word(text), pl_node_text(word)))
            return true;
    }
    return false;
}
