/* Taking a name apart, carefully. */
#include "reply/names.h"

#include <string.h>

#include "locale/fold.h"
#include "text/utf8.h"

enum { NAME_BYTES = 200 };

/* Words that shops' forms leave in name fields. */
static const char *const no_names[] = { "test", "guest", "customer", "buyer", "user",   "unknown",
                                        "n/a",  "none",  "kunde",    "gast",  "amazon", "ebay" };

/* Particles that belong to the family name. */
static const char *const particles[] = { "von", "van", "de", "der", "den", "da", "dos", "das",   "del", "della",
                                         "di",  "du",  "la", "le",  "al",  "el", "bin", "binti", "ter", "zu" };

static const struct {
    uint32_t from;
    uint32_t to;
    const char *script;
} scripts[] = {
    { 0x41, 0x24F, "Latn" },      { 0x370, 0x3FF, "Grek" },   { 0x400, 0x52F, "Cyrl" },   { 0x590, 0x5FF, "Hebr" },
    { 0x600, 0x6FF, "Arab" },     { 0x900, 0x97F, "Deva" },   { 0xE00, 0xE7F, "Thai" },   { 0x1E00, 0x1EFF, "Latn" },
    { 0x3040, 0x30FF, "Jpan" },   { 0x3400, 0x9FFF, "Hani" }, { 0xAC00, 0xD7AF, "Hang" }, { 0xFF66, 0xFF9D, "Jpan" },
    { 0x20000, 0x3FFFF, "Hani" },
};

static const char *script_of(uint32_t code_point)
{
    for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++) {
        if (code_point >= scripts[i].from && code_point <= scripts[i].to)
            return scripts[i].script;
    }
    return NULL;
}

/* The script of a name; kana anywhere makes it Japanese. */
static const char *name_script(pl_str name)
{
    const char *first = NULL;
    for (size_t at = 0; at < name.length;) {
        const char *script = script_of(pl_utf8_next(name, &at));
        if (script && !strcmp(script, "Jpan"))
            return script;
        if (script && !first)
            first = script;
    }
    return first;
}

static bool is_listed(pl_str word, const char *const *list, size_t count)
{
    char small[32];
    if (word.length >= sizeof small)
        return false;
    for (size_t i = 0; i < word.length; i++)
        small[i] = (char)(word.at[i] >= 'A' && word.at[i] <= 'Z' ? word.at[i] + 32 : word.at[i]);
    for (size_t i = 0; i < count; i++) {
        if (pl_str_is((pl_str){ small, word.length }, list[i]))
            return true;
    }
    return false;
}

static bool has_strange_byte(pl_str name)
{
    for (size_t i = 0; i < name.length; i++) {
        if (strchr("0123456789_@/\\<>{}[]()*#:;!?\"\n\r\t", name.at[i]))
            return true;
    }
    return false;
}

static bool usable(pl_str name)
{
    if (!name.at || !name.length || name.length > NAME_BYTES || has_strange_byte(name))
        return false;
    size_t runes = pl_utf8_count(name);
    const char *script = name_script(name);
    if (!script || (runes < 2 && !strcmp(script, "Latn")))
        return false;
    pl_str rest = name;
    pl_str word;
    while (pl_str_split(&word, &rest, ' ')) {
        if (is_listed(word, no_names, sizeof no_names / sizeof *no_names))
            return false;
    }
    return true;
}

/* ASCII capitals of a name; -1 when it has small letters too. */
static int capitals(pl_str name)
{
    int count = 0;
    for (size_t i = 0; i < name.length; i++) {
        if (name.at[i] >= 'a' && name.at[i] <= 'z')
            return -1;
        count += name.at[i] >= 'A' && name.at[i] <= 'Z';
    }
    return count;
}

/* "ANNA LI" is shouted, "LI" or "JP" alone may be meant so. */
static bool is_shouted(pl_str given, pl_str family)
{
    int first = capitals(given);
    int second = capitals(family);
    return first >= 0 && second >= 0 && first + second > 3;
}

/* "MÜLLER" → "Müller"; the name as it was typed when memory is refused. */
static pl_str as_title(pl_arena *arena, pl_str name)
{
    pl_buf titled;
    pl_error ignored = { .status = PL_OK };
    pl_buf_init(&titled, NAME_BYTES * 2);
    pl_status status = name.length ? pl_fold_title(&titled, name, "", &ignored) : PL_ERR_MISSING;
    pl_str copy = status ? name : pl_arena_copy(arena, pl_buf_view(&titled));
    pl_buf_drop(&titled);
    return copy.at ? copy : name;
}

static void put(pl_facts *facts, const char *fact, pl_str name)
{
    name = pl_str_trim(name);
    pl_facts_put_text(facts, fact, name.length ? name : (pl_str){ NULL, 0 });
}

static bool family_first(const char *script)
{
    return !strcmp(script, "Jpan") || !strcmp(script, "Hani") || !strcmp(script, "Hang");
}

/* Where the family name begins in "Ludwig van der Berg": at the first particle, else at the last word. */
static size_t family_start(pl_str name)
{
    size_t start = 0;
    size_t last = 0;
    pl_str rest = name;
    pl_str word;
    while (pl_str_split(&word, &rest, ' ')) {
        size_t at = (size_t)(word.at - name.at);
        if (at > 0 && !start && is_listed(word, particles, sizeof particles / sizeof *particles))
            start = at;
        if (word.length)
            last = at;
    }
    return start ? start : last;
}

static void put_parts(pl_facts *facts, pl_str name)
{
    const char *script = name_script(name);
    size_t blank = pl_str_find(name, PL_STR(" "), 0);
    size_t wide = pl_str_find(name, PL_STR("\xE3\x80\x80"), 0); /* U+3000 */
    if (family_first(script)) {
        size_t cut = blank < wide ? blank : wide;
        size_t behind = cut == wide && wide < name.length ? 3 : 1;
        put(facts, "family", pl_str_slice(name, 0, cut));
        if (cut < name.length)
            put(facts, "given", pl_str_slice(name, cut + behind, name.length));
        return;
    }
    size_t start = family_start(name);
    put(facts, "given", start ? pl_str_slice(name, 0, start) : name);
    if (start)
        put(facts, "family", pl_str_slice(name, start, name.length));
}

/* Given and family name as the platform has parted them. */
static pl_str put_pair(pl_facts *facts, pl_arena *arena, pl_str given, pl_str family)
{
    given = usable(given) ? given : PL_STR("");
    family = usable(family) ? family : PL_STR("");
    if (is_shouted(given, family)) {
        given = as_title(arena, given);
        family = as_title(arena, family);
    }
    put(facts, "given", given);
    put(facts, "family", family);
    return family.length ? family : given;
}

void pl_names_put(pl_facts *facts, pl_arena *arena, const pl_json *buyer)
{
    pl_str given = pl_str_trim(pl_json_text(pl_json_find(buyer, "given")));
    pl_str family = pl_str_trim(pl_json_text(pl_json_find(buyer, "family")));
    pl_str name = pl_str_trim(pl_json_text(pl_json_find(buyer, "name")));
    pl_str shown = { NULL, 0 };
    put(facts, "given", shown);
    put(facts, "family", shown);
    if (usable(given) || usable(family)) {
        shown = put_pair(facts, arena, given, family);
    } else if (!given.length && !family.length && usable(name)) {
        shown = is_shouted(name, PL_STR("")) ? as_title(arena, name) : name;
        put_parts(facts, shown);
    }
    if (shown.at)
        pl_facts_put_text(facts, "name_script", pl_str_of(name_script(shown)));
    put(facts, "title", pl_str_trim(pl_json_text(pl_json_find(buyer, "title"))));
    pl_facts_put_text(facts, "gender", pl_json_text(pl_json_find(buyer, "gender")));
}
