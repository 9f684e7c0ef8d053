/* The grammar of arguments: {name}, {name, type, style}, and the branches of plural, selectordinal and select. */
#include <string.h>
#include <strings.h>

#include "locale/pattern_scan.h"

/* What an argument type reads behind its name; `scan` stands behind the type and its blanks, at a comma or a brace. */
typedef pl_status (*type_reader)(pl_node *node, pl_pattern_scan *scan, pl_str type, int depth);

static pl_pattern_argument *argument_of(pl_pattern_scan *scan, const pl_node *node)
{
    return pl_vector_get(&scan->pattern->arguments, node->argument);
}

/* Takes the style up to its closing brace. In it braces nest and apostrophes quote them, but nothing is taken away. */
static pl_status take_style(pl_str *out, pl_pattern_scan *scan)
{
    size_t start = scan->at;
    size_t nested = 0;
    for (; !pl_pattern_scan_end(scan); scan->at++) {
        char byte = scan->text.at[scan->at];
        if (byte == '\'') {
            scan->at = pl_str_find(scan->text, PL_STR("'"), scan->at + 1);
            if (pl_pattern_scan_end(scan))
                return pl_pattern_scan_fail(scan, start, "a quotation in this style is not closed");
        } else if (byte == '{') {
            nested++;
        } else if (byte == '}' && nested-- == 0) {
            *out = pl_str_slice(scan->text, start, scan->at);
            return PL_OK;
        }
    }
    return pl_pattern_scan_fail(scan, start, "the brace of this argument is not closed");
}

/* Gives an error of a style the place of the style. */
static pl_status place_error(pl_pattern_scan *scan, pl_status status, size_t offset)
{
    if (status == PL_ERR_CONTENT && scan->err) {
        char message[PL_ERROR_MESSAGE_BYTES];
        memcpy(message, scan->err->message, sizeof message);
        return pl_pattern_scan_fail(scan, offset, "%s", message);
    }
    return status;
}

static pl_status read_style(pl_str *out, pl_pattern_scan *scan)
{
    *out = PL_STR("");
    if (pl_pattern_scan_sees(scan, '}'))
        return PL_OK;
    scan->at++;
    return take_style(out, scan);
}

static pl_status read_number(pl_node *node, pl_pattern_scan *scan, pl_str type, int depth)
{
    pl_str style;
    size_t start = scan->at;
    (void)depth;
    pl_status status = read_style(&style, scan);
    if (status)
        return status;
    argument_of(scan, node)->numeric = true;
    status = pl_formatters_number(&node->number, scan->pattern->formatters, type, style, scan->err);
    return place_error(scan, status, start);
}

static pl_status read_date(pl_node *node, pl_pattern_scan *scan, pl_str type, int depth)
{
    pl_str style;
    size_t start = scan->at;
    (void)depth;
    pl_status status = read_style(&style, scan);
    if (status)
        return status;
    argument_of(scan, node)->date = true;
    status = pl_formatters_date(&node->date, scan->pattern->formatters, type, style, scan->err);
    return place_error(scan, status, start);
}

/* Reads "offset:1" where a selector may stand; *found tells whether it was there. */
static pl_status read_offset(bool *found, pl_node *node, pl_pattern_scan *scan)
{
    size_t start = scan->at;
    *found = pl_str_is(pl_pattern_scan_name(scan), "offset") && pl_pattern_scan_sees(scan, ':');
    if (!*found) {
        scan->at = start;
        return PL_OK;
    }
    scan->at++;
    pl_pattern_scan_blanks(scan);
    bool late = node->branches || node->shifted;
    node->shifted = true;
    if (late || !pl_pattern_scan_number(&node->offset, scan))
        return pl_pattern_scan_fail(scan, start, "an offset is one number before all branches");
    return PL_OK;
}

/* Reads "few" or "=2". */
static pl_status read_selector(pl_branch *branch, const pl_node *node, pl_pattern_scan *scan)
{
    size_t start = scan->at;
    if (node->kind == PL_NODE_PLURAL && pl_pattern_scan_sees(scan, '=')) {
        scan->at++;
        if (!pl_pattern_scan_number(&branch->exact, scan))
            return pl_pattern_scan_fail(scan, start, "'=' needs a number, as in =1");
        return PL_OK;
    }
    branch->keyword = pl_arena_copy(&scan->pattern->arena, pl_pattern_scan_name(scan));
    if (!branch->keyword.at)
        return pl_pattern_scan_memory(scan);
    if (!branch->keyword.length)
        return pl_pattern_scan_fail(scan, start, "a branch needs a keyword such as one or other");
    return PL_OK;
}

static pl_status read_branch(const pl_branch ***end, pl_node *node, pl_pattern_scan *scan, int depth)
{
    pl_branch *branch = pl_arena_take(&scan->pattern->arena, sizeof *branch);
    if (!branch)
        return pl_pattern_scan_memory(scan);
    pl_status status = read_selector(branch, node, scan);
    if (status)
        return status;
    pl_pattern_scan_blanks(scan);
    if (!pl_pattern_scan_sees(scan, '{'))
        return pl_pattern_scan_fail(scan, scan->at, "the text of a branch starts with a brace");
    scan->at++;
    **end = branch;
    *end = &branch->next;
    return pl_pattern_scan_message(&branch->first, scan, node->kind == PL_NODE_PLURAL ? node : NULL, depth + 1);
}

static const pl_branch *find_other(const pl_node *node)
{
    const pl_branch *branch = node->branches;
    while (branch && !pl_str_is(branch->keyword, "other"))
        branch = branch->next;
    return branch;
}

/* Reads an offset or a branch. */
static pl_status read_part(const pl_branch ***end, pl_node *node, pl_pattern_scan *scan, int depth)
{
    bool offset = false;
    pl_status status = node->kind == PL_NODE_PLURAL ? read_offset(&offset, node, scan) : PL_OK;
    return status || offset ? status : read_branch(end, node, scan, depth);
}

static pl_status read_branches(pl_node *node, pl_pattern_scan *scan, int depth)
{
    size_t start = scan->at;
    const pl_branch **end = &node->branches;
    pl_status status = PL_OK;
    if (depth == PL_PATTERN_DEPTH_MAX)
        return pl_pattern_scan_fail(scan, start, "branches are nested deeper than %d", PL_PATTERN_DEPTH_MAX);
    if (!pl_pattern_scan_sees(scan, ','))
        return pl_pattern_scan_fail(scan, start, "branches must follow, as in {n, plural, one {…} other {…}}");
    scan->at++;
    pl_pattern_scan_blanks(scan);
    while (status == PL_OK && !pl_pattern_scan_end(scan) && !pl_pattern_scan_sees(scan, '}')) {
        status = read_part(&end, node, scan, depth);
        pl_pattern_scan_blanks(scan);
    }
    if (status)
        return status;
    if (pl_pattern_scan_end(scan))
        return pl_pattern_scan_fail(scan, start, "the brace of this argument is not closed");
    return find_other(node) ? PL_OK : pl_pattern_scan_fail(scan, start, "the branch 'other' is missing");
}

static pl_status read_select(pl_node *node, pl_pattern_scan *scan, pl_str type, int depth)
{
    (void)type;
    node->kind = PL_NODE_SELECT;
    argument_of(scan, node)->select = true;
    return read_branches(node, scan, depth);
}

/* As ICU does it: the keyword follows the number as the branch `other` shows it, up to its first #. */
static pl_number_style *find_shown(const pl_node *node, pl_formatters *formatters)
{
    for (const pl_node *shown = find_other(node)->first; shown && shown->kind != PL_NODE_AMOUNT; shown = shown->next) {
        if (shown->kind == PL_NODE_VALUE && shown->argument == node->argument && shown->number)
            return shown->number;
        if (shown->kind == PL_NODE_VALUE && shown->argument == node->argument)
            break;
    }
    return pl_formatters_plain_number(formatters);
}

static pl_status read_plural_of(pl_plural_kind kind, pl_node *node, pl_pattern_scan *scan, int depth)
{
    node->kind = PL_NODE_PLURAL;
    argument_of(scan, node)->numeric = true;
    pl_status status = pl_formatters_rules(&node->rules, scan->pattern->formatters, kind, scan->err);
    if (status == PL_OK)
        status = read_branches(node, scan, depth);
    if (status == PL_OK)
        node->number = find_shown(node, scan->pattern->formatters);
    return status;
}

static pl_status read_plural(pl_node *node, pl_pattern_scan *scan, pl_str type, int depth)
{
    (void)type;
    return read_plural_of(PL_PLURAL_CARDINAL, node, scan, depth);
}

static pl_status read_ordinal(pl_node *node, pl_pattern_scan *scan, pl_str type, int depth)
{
    (void)type;
    return read_plural_of(PL_PLURAL_ORDINAL, node, scan, depth);
}

static const struct type_row {
    const char *name;
    type_reader read;
} types[] = {
    { "number", read_number },   { "date", read_date },      { "time", read_date },
    { "plural", read_plural },   { "select", read_select },  { "selectordinal", read_ordinal },
    { "spellout", read_number }, { "ordinal", read_number }, { "duration", read_number },
};

/* Reads what stands behind "{name,". */
static pl_status read_type(pl_node *node, pl_pattern_scan *scan, int depth)
{
    pl_pattern_scan_blanks(scan);
    size_t start = scan->at;
    pl_str type = pl_pattern_scan_letters(scan);
    pl_pattern_scan_blanks(scan);
    if (pl_pattern_scan_end(scan))
        return pl_pattern_scan_fail(scan, start, "the brace of this argument is not closed");
    if (!type.length || (!pl_pattern_scan_sees(scan, ',') && !pl_pattern_scan_sees(scan, '}')))
        return pl_pattern_scan_fail(scan, start, "a type such as number, date, plural or select must stand here");
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        if (type.length == strlen(types[i].name) && !strncasecmp(type.at, types[i].name, type.length))
            return types[i].read(node, scan, type, depth);
    }
    return pl_pattern_scan_fail(scan, start,
                                "'%.*s' is not a type: number, date, time, plural, selectordinal or select",
                                (int)(type.length < 40 ? type.length : 40), type.at);
}

pl_status pl_pattern_scan_placeholder(pl_node **out, pl_pattern_scan *scan, int depth)
{
    size_t start = scan->at++;
    pl_node *node = pl_arena_take(&scan->pattern->arena, sizeof *node);
    if (!node)
        return pl_pattern_scan_memory(scan);
    node->kind = PL_NODE_VALUE;
    pl_pattern_scan_blanks(scan);
    size_t name_start = scan->at;
    pl_str name = pl_pattern_scan_name(scan);
    if (!pl_pattern_scan_end(scan) && !pl_argument_name_valid(name))
        return pl_pattern_scan_fail(scan, name_start, "the name of an argument must stand here");
    pl_pattern_scan_blanks(scan);
    if (pl_pattern_scan_end(scan))
        return pl_pattern_scan_fail(scan, start, "this brace is not closed");
    pl_status status = pl_pattern_scan_argument(&node->argument, scan, name);
    if (status)
        return status;
    if (pl_pattern_scan_sees(scan, ',')) {
        scan->at++;
        status = read_type(node, scan, depth);
        if (status)
            return status;
    } else if (!pl_pattern_scan_sees(scan, '}')) {
        return pl_pattern_scan_fail(scan, scan->at, "a comma or a closing brace must stand here");
    }
    scan->at++;
    *out = node;
    return PL_OK;
}
