/* Writes the catalogue: what each rule wants, when, why, and where that is from. */
#include "rule/catalogue.h"

/* A cell of a table is one line without bars. */
static void put_cell(pl_buf *out, pl_str text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (text.at[i] == '|')
            pl_buf_put_byte(out, '\\');
        pl_buf_put_byte(out, text.at[i] == '\n' ? ' ' : text.at[i]);
    }
}

/* The scope's own condition is the heading already. */
static bool is_of_scope(const pl_rule *rule, pl_str name)
{
    return pl_str_starts(rule->scope, name) && rule->scope.length > name.length && rule->scope.at[name.length] == '/';
}

static void put_when(pl_buf *out, const pl_rule *rule)
{
    bool first = true;
    for (size_t i = 0; i < pl_condition_tests(rule->when); i++) {
        pl_str name = pl_condition_name(rule->when, i);
        pl_buf words;
        if (is_of_scope(rule, name))
            continue;
        pl_buf_init(&words, 4096);
        pl_condition_describe(&words, rule->when, i);
        pl_buf_put_format(out, "%s%.*s: ", first ? "" : "; ", PL_STR_ARGS(name));
        put_cell(out, pl_buf_view(&words));
        pl_buf_drop(&words);
        first = false;
    }
}

static void put_reason(pl_buf *out, const char *label, pl_str text)
{
    if (!text.length)
        return;
    pl_buf_put_format(out, " %s: ", label);
    put_cell(out, text);
    pl_buf_put_text(out, pl_str_ends(text, PL_STR(".")) ? "" : ".");
}

static void put_rule(pl_buf *out, const pl_rule *rule)
{
    bool judges = rule->stage == PL_RULE_POLICY || rule->stage == PL_RULE_QUALITY;
    pl_buf_put_format(out, "| `%.*s`%s | %s | ", PL_STR_ARGS(rule->id), rule->of_shop ? " (shop)" : "",
                      judges ? pl_severity_name(rule->severity) : pl_rule_stage_name(rule->stage));
    put_cell(out, rule->summary);
    pl_buf_put_text(out, " | ");
    put_when(out, rule);
    pl_buf_put_text(out, " | ");
    put_cell(out, rule->why);
    put_reason(out, "Clause", rule->clause);
    put_reason(out, "Penalty", rule->penalty);
    put_reason(out, "Source", pl_node_text(pl_node_find(rule->table, "source")));
    put_reason(out, "Confidence", pl_node_text(pl_node_find(rule->table, "confidence")));
    pl_buf_put_text(out, " |\n");
}

void pl_catalogue_put_page(pl_buf *out, const pl_rulebook *book)
{
    pl_str scope = { NULL, 0 };
    pl_buf_put_format(out, "# Rules\n\n%zu rules, by scope, in the order of running.\n", pl_rulebook_count(book));
    for (size_t i = 0; i < pl_rulebook_count(book); i++) {
        const pl_rule *rule = pl_rulebook_rule(book, i);
        if (!pl_str_equal(scope, rule->scope))
            pl_buf_put_format(out,
                              "\n## %.*s\n\n| rule | stage or severity | what | when | why |\n|---|---|---|---|---|\n",
                              PL_STR_ARGS(rule->scope));
        scope = rule->scope;
        put_rule(out, rule);
    }
}
