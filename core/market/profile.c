/* locales/<tag>/locale.lua: its schema, and its reading into a profile. */
#include "market/profile.h"

#include <math.h>

#include "market/catalog.h"

enum { LINT_MAX = 100000 };

static const pl_field word_fields[] = {
    { "*", PL_FIELD_TEXTS, PL_FIELD_OPTIONAL, NULL },
    { 0 },
};

static const pl_field address_fields[] = {
    { "default", PL_FIELD_TEXT, PL_FIELD_REQUIRED, NULL },
    { "forms", PL_FIELD_TEXTS, PL_FIELD_OPTIONAL, NULL },
    { "words", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, word_fields },
    { 0 },
};

static const pl_field country_fields[] = {
    { "*", PL_FIELD_TEXTS, PL_FIELD_OPTIONAL, NULL },
    { 0 },
};

static const pl_field layout_fields[] = {
    { "paragraph_after", PL_FIELD_TEXTS, PL_FIELD_OPTIONAL, NULL },
    { "paragraph_before", PL_FIELD_TEXTS, PL_FIELD_OPTIONAL, NULL },
    { "line_after", PL_FIELD_TEXTS, PL_FIELD_OPTIONAL, NULL },
    { "line_before", PL_FIELD_TEXTS, PL_FIELD_OPTIONAL, NULL },
    { 0 },
};

static const pl_field join_fields[] = {
    { "sentence", PL_FIELD_TEXT, PL_FIELD_REQUIRED, NULL },
    { "line", PL_FIELD_TEXT, PL_FIELD_REQUIRED, NULL },
    { "paragraph", PL_FIELD_TEXT, PL_FIELD_REQUIRED, NULL },
    { "bridge", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { "mail", PL_FIELD_TABLE, PL_FIELD_REQUIRED, layout_fields },
    { "chat", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, layout_fields },
    { "lower_after_greeting", PL_FIELD_TEXTS, PL_FIELD_OPTIONAL, NULL },
    { 0 },
};

static const pl_field lint_fields[] = {
    { "sentence_warn", PL_FIELD_NUMBER, PL_FIELD_OPTIONAL, NULL },
    { "sentence_err", PL_FIELD_NUMBER, PL_FIELD_OPTIONAL, NULL },
    { "unit", PL_FIELD_TEXT, PL_FIELD_REQUIRED, NULL },
    { "sentences_max", PL_FIELD_NUMBER, PL_FIELD_OPTIONAL, NULL },
    { "exclamation_mail", PL_FIELD_NUMBER, PL_FIELD_OPTIONAL, NULL },
    { "exclamation_chat", PL_FIELD_NUMBER, PL_FIELD_OPTIONAL, NULL },
    { "emoji_mail", PL_FIELD_NUMBER, PL_FIELD_OPTIONAL, NULL },
    { "emoji_chat", PL_FIELD_NUMBER, PL_FIELD_OPTIONAL, NULL },
    { "paragraph_sentences", PL_FIELD_NUMBER, PL_FIELD_OPTIONAL, NULL },
    { 0 },
};

static const pl_field profile_fields[] = {
    { "tag", PL_FIELD_TEXT, PL_FIELD_REQUIRED, NULL },
    { "name", PL_FIELD_TEXT, PL_FIELD_REQUIRED, NULL },
    { "tone", PL_FIELD_TABLE, PL_FIELD_REQUIRED, pl_shift_fields_all },
    { "address", PL_FIELD_TABLE, PL_FIELD_REQUIRED, address_fields },
    { "greeting", PL_FIELD_TEXTS, PL_FIELD_REQUIRED, NULL },
    { "greeting_by_country", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, country_fields },
    { "joins", PL_FIELD_TABLE, PL_FIELD_REQUIRED, join_fields },
    { "lint", PL_FIELD_TABLE, PL_FIELD_REQUIRED, lint_fields },
    { "punctuation", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, NULL },
    { 0 },
};

static pl_joins read_joins(const pl_node *table)
{
    return (pl_joins){
        .sentence = pl_node_text(pl_node_find(table, "sentence")),
        .line = pl_node_text(pl_node_find(table, "line")),
        .paragraph = pl_node_text(pl_node_find(table, "paragraph")),
        .bridge = pl_node_text(pl_node_find(table, "bridge")),
        .mail = pl_node_find(table, "mail"),
        .chat = pl_node_find(table, "chat"),
        .lower_after_greeting = pl_node_find(table, "lower_after_greeting"),
    };
}

/* The limit `name`, -1 when the file sets none. */
static pl_status read_limit(int *out, const pl_node *table, const char *name, pl_error *err)
{
    const pl_node *node = pl_node_find(table, name);
    double value = pl_node_number(node, -1);
    if (!(value >= -1 && value <= LINT_MAX) || value != floor(value))
        return pl_node_fail(err, node, "field '%s' must be a whole number from 0 to %d, or -1 for no limit", name,
                            LINT_MAX);
    *out = (int)value;
    return PL_OK;
}

static pl_status read_unit(pl_lint *out, const pl_node *table, pl_error *err)
{
    const pl_node *node = pl_node_find(table, "unit");
    pl_str unit = pl_node_text(node);
    out->counts_runes = pl_str_is(unit, "codepoints");
    if (!out->counts_runes && !pl_str_is(unit, "words"))
        return pl_node_fail(err, node, "field 'unit' must be \"words\" or \"codepoints\"");
    return PL_OK;
}

static pl_status read_lint(pl_lint *out, const pl_node *table, pl_error *err)
{
    const struct {
        const char *name;
        int *limit;
    } limits[] = {
        { "sentence_warn", &out->sentence_warn },
        { "sentence_err", &out->sentence_err },
        { "sentences_max", &out->sentences_max },
        { "exclamation_mail", &out->exclamation_mail },
        { "exclamation_chat", &out->exclamation_chat },
        { "emoji_mail", &out->emoji_mail },
        { "emoji_chat", &out->emoji_chat },
        { "paragraph_sentences", &out->paragraph_sentences },
    };
    pl_status status = read_unit(out, table, err);
    for (size_t i = 0; i < sizeof limits / sizeof *limits && !status; i++)
        status = read_limit(limits[i].limit, table, limits[i].name, err);
    return status;
}

pl_status pl_profile_read(const pl_profile **out, pl_arena *arena, const pl_node *root, pl_error *err)
{
    pl_status status = pl_fields_check(root, profile_fields, err);
    if (status)
        return status;
    pl_profile *made = pl_arena_take(arena, sizeof *made);
    if (!made)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a locale profile");
    made->root = root;
    made->address = pl_node_text(pl_node_find(pl_node_find(root, "address"), "default"));
    made->address_words = pl_node_find(pl_node_find(root, "address"), "words");
    made->greeting = pl_node_find(root, "greeting");
    made->joins = read_joins(pl_node_find(root, "joins"));
    pl_shift tone = { 0 };
    status = pl_shift_read(&tone, pl_node_find(root, "tone"), PL_SHIFT_SET, err);
    if (!status)
        status = pl_tag_read(&made->tag, pl_node_find(root, "tag"), pl_node_text(pl_node_find(root, "tag")), err);
    if (!status)
        status = read_lint(&made->lint, pl_node_find(root, "lint"), err);
    if (!status && !made->greeting->list_count)
        status = pl_node_fail(err, made->greeting, "field 'greeting' must name at least one variant");
    pl_shift_apply(&made->tone, &tone);
    *out = made;
    return status;
}

const pl_node *pl_profile_greeting(const pl_profile *profile, pl_str country)
{
    const pl_node *own = pl_node_find_str(pl_node_find(profile->root, "greeting_by_country"), country);
    return own ? own : profile->greeting;
}
