/* The grammar of messages: text, apostrophes, braces. ICU's MessagePattern (DOUBLE_OPTIONAL) is the model, construct by construct. */
#include <string.h>

#include "locale/pattern_scan.h"

/* Where a message's next node is hung. */
typedef struct chain {
    const pl_node **end;
} chain;

static pl_status hang(chain *nodes, pl_node *node)
{
    *nodes->end = node;
    nodes->end = &node->next;
    return PL_OK;
}

static pl_status hang_new(chain *nodes, pl_pattern_scan *scan, pl_node content)
{
    pl_node *fresh = pl_arena_take(&scan->pattern->arena, sizeof *fresh);
    if (!fresh)
        return pl_pattern_scan_memory(scan);
    *fresh = content;
    return hang(nodes, fresh);
}

/* Hangs the literal text that was read so far, if any. */
static pl_status flush(chain *nodes, pl_pattern_scan *scan)
{
    pl_str literal = pl_buf_view(&scan->literal);
    pl_status status = pl_buf_status(&scan->literal, "a pattern", scan->err);
    if (status || literal.length == 0)
        return status;
    pl_str text = pl_arena_copy(&scan->pattern->arena, literal);
    pl_buf_clear(&scan->literal);
    if (!text.at)
        return pl_pattern_scan_memory(scan);
    return hang_new(nodes, scan, (pl_node){ .kind = PL_NODE_TEXT, .text = text });
}

/* Reads quoted text behind its opening apostrophe; '' in it is an apostrophe, and its end may be the pattern's. */
static void read_quoted(pl_pattern_scan *scan)
{
    while (!pl_pattern_scan_end(scan)) {
        char byte = scan->text.at[scan->at++];
        if (byte == '\'' && !pl_pattern_scan_sees(scan, '\''))
            return;
        if (byte == '\'')
            scan->at++;
        pl_buf_put_byte(&scan->literal, byte);
    }
}

/* An apostrophe starts a quotation only before a brace, or before # in a plural; two make one; a lone one is itself. */
static void read_apostrophe(pl_pattern_scan *scan, const pl_node *plural)
{
    if (pl_pattern_scan_sees(scan, '\'')) {
        scan->at++;
        pl_buf_put_byte(&scan->literal, '\'');
    } else if (pl_pattern_scan_sees(scan, '{') || pl_pattern_scan_sees(scan, '}') ||
               (plural && pl_pattern_scan_sees(scan, '#'))) {
        /* the first quoted byte is taken here, so that an apostrophe behind it can end the quotation */
        pl_buf_put_byte(&scan->literal, scan->text.at[scan->at++]);
        read_quoted(scan);
    } else {
        pl_buf_put_byte(&scan->literal, '\'');
    }
}

static pl_status read_placeholder(chain *nodes, pl_pattern_scan *scan, int depth)
{
    pl_node *node = NULL;
    pl_status status = flush(nodes, scan);
    if (status == PL_OK)
        status = pl_pattern_scan_placeholder(&node, scan, depth);
    return status ? status : hang(nodes, node);
}

static pl_status read_amount(chain *nodes, pl_pattern_scan *scan, const pl_node *plural)
{
    pl_status status = flush(nodes, scan);
    scan->at++;
    if (status)
        return status;
    pl_node amount = { .kind = PL_NODE_AMOUNT, .argument = plural->argument, .offset = plural->offset };
    return hang_new(nodes, scan, amount);
}

/* Reads one construct of a message: an argument, a #, or a byte of text. */
static pl_status read_part(chain *nodes, pl_pattern_scan *scan, const pl_node *plural, int depth)
{
    char byte = scan->text.at[scan->at];
    if (byte == '{')
        return read_placeholder(nodes, scan, depth);
    if (byte == '#' && plural)
        return read_amount(nodes, scan, plural);
    scan->at++;
    if (byte == '\'')
        read_apostrophe(scan, plural);
    else
        pl_buf_put_byte(&scan->literal, byte);
    return PL_OK;
}

pl_status pl_pattern_scan_message(const pl_node **first, pl_pattern_scan *scan, const pl_node *plural, int depth)
{
    size_t start = scan->at;
    chain nodes = { .end = first };
    pl_status status = PL_OK;
    *first = NULL;
    while (status == PL_OK && !pl_pattern_scan_end(scan) && !(depth > 0 && pl_pattern_scan_sees(scan, '}')))
        status = read_part(&nodes, scan, plural, depth);
    if (status == PL_OK && depth > 0 && pl_pattern_scan_end(scan))
        return pl_pattern_scan_fail(scan, start - 1, "this brace is not closed");
    scan->at += depth > 0;
    return status ? status : flush(&nodes, scan);
}

/* Arguments as bits by their index. */
typedef struct argument_set {
    uint64_t bits[PL_PATTERN_ARGUMENTS_MAX / 64];
} argument_set;

enum { SET_WORDS = PL_PATTERN_ARGUMENTS_MAX / 64 };

static argument_set find_needed(const pl_node *first);

/* The arguments that every branch needs. */
static argument_set find_shared(const pl_branch *branch)
{
    argument_set shared = find_needed(branch->first);
    for (branch = branch->next; branch; branch = branch->next) {
        argument_set other = find_needed(branch->first);
        for (int i = 0; i < SET_WORDS; i++)
            shared.bits[i] &= other.bits[i];
    }
    return shared;
}

static argument_set find_needed(const pl_node *first)
{
    argument_set needed = { { 0 } };
    for (const pl_node *node = first; node; node = node->next) {
        if (node->kind != PL_NODE_TEXT)
            needed.bits[node->argument / 64] |= UINT64_C(1) << node->argument % 64;
        if (!node->branches)
            continue;
        argument_set shared = find_shared(node->branches);
        for (int i = 0; i < SET_WORDS; i++)
            needed.bits[i] |= shared.bits[i];
    }
    return needed;
}

static void mark_needed(pl_pattern *pattern)
{
    argument_set needed = find_needed(pattern->first);
    pl_pattern_argument *arguments = pattern->arguments.at;
    for (size_t i = 0; i < pattern->arguments.count; i++)
        arguments[i].always = needed.bits[i / 64] >> i % 64 & 1;
}

pl_status pl_pattern_parse(pl_pattern *pattern, pl_str text, pl_error *err)
{
    pl_pattern_scan scan = { .text = text, .pattern = pattern, .err = err };
    pl_buf_init(&scan.literal, PL_PATTERN_BYTES_MAX);
    pl_status status = pl_pattern_scan_message(&pattern->first, &scan, NULL, 0);
    pl_buf_drop(&scan.literal);
    if (status == PL_OK)
        mark_needed(pattern);
    return status;
}
