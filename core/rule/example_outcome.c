/* Outcomes of examples as text: plans, drafts, findings, tiers and readings. */
#include "rule/example_outcome.h"

#include <stdlib.h>

#include "rule/render.h"

enum { EXCERPT_BYTES = 160 };

/* ---- outcomes as text ---- */

static void put_quoted(pl_buf *out, pl_str words)
{
    pl_buf_put_format(out, "%s'%.*s'", out->length ? ", " : "", PL_STR_ARGS(words));
}

static void want_plan(pl_buf *out, const pl_node *want)
{
    for (const pl_node *node = want->first; node; node = node->next) {
        pl_move move = pl_example_move(node->text.at ? node->text : PL_STR("?"));
        pl_render_move(out, &move);
    }
}

static void got_plan(pl_buf *out, const pl_example_case *made, const pl_rule_report *report, const pl_node *want)
{
    (void)report;
    (void)want;
    pl_render_plan(out, made->plan.moves.at, made->plan.moves.count);
}

static void want_text(pl_buf *out, const pl_node *want)
{
    pl_buf_put(out, want->text);
}

static void got_text(pl_buf *out, const pl_example_case *made, const pl_rule_report *report, const pl_node *want)
{
    (void)report;
    (void)want;
    pl_buf_put(out, pl_buf_view(&made->draft.text));
}

/* Behind the words that were flagged: how severe they are and what mends them, when the example asks. */
static void put_behind(pl_buf *out, const char *what, size_t index)
{
    pl_buf_put_text(out, index ? ", " : what);
}

static void want_more(pl_buf *out, const pl_node *example)
{
    const pl_node *severity = pl_node_find(example, "severity");
    const pl_node *fixes = pl_node_find(example, "fixes");
    size_t count = 0;
    if (severity)
        pl_buf_put_format(out, "; severity %.*s", PL_STR_ARGS(severity->text));
    for (const pl_node *fix = fixes ? fixes->first : NULL; fix; fix = fix->next) {
        put_behind(out, "; fixes ", count++);
        pl_buf_put(out, fix->text);
    }
}

static void got_severity(pl_buf *out, const pl_finding *findings, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (i && findings[i].severity == findings[i - 1].severity)
            continue;
        put_behind(out, "; severity ", i);
        pl_buf_put_text(out, pl_severity_name(findings[i].severity));
    }
}

/* "replace: by replying", "remove", "human"; "none" for a finding without a fix. */
static void got_fixes(pl_buf *out, const pl_finding *findings, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        put_behind(out, "; fixes ", i);
        pl_buf_put_text(out, findings[i].fix == PL_FIX_NONE ? "none" : pl_fix_name(findings[i].fix));
        if (findings[i].fix_text.at)
            pl_buf_put_format(out, ": %.*s", PL_STR_ARGS(findings[i].fix_text));
    }
}

static void got_more(pl_buf *out, const pl_node *example, const pl_vector *findings)
{
    if (pl_node_find(example, "severity"))
        got_severity(out, findings->at, findings->count);
    if (pl_node_find(example, "fixes"))
        got_fixes(out, findings->at, findings->count);
}

static void want_flags(pl_buf *out, const pl_node *want)
{
    for (const pl_node *node = want->first; node; node = node->next)
        put_quoted(out, pl_node_text(node));
}

static int by_start(const void *left, const void *right)
{
    const pl_finding *a = left;
    const pl_finding *b = right;
    if (a->start != b->start)
        return a->start < b->start ? -1 : 1;
    return (a->end > b->end) - (a->end < b->end);
}

static void got_flags(pl_buf *out, const pl_example_case *made, const pl_rule_report *report, const pl_node *want)
{
    (void)made;
    (void)want;
    const pl_finding *findings = report->findings.at;
    if (report->findings.count)
        qsort(report->findings.at, report->findings.count, sizeof *findings, by_start);
    for (size_t i = 0; i < report->findings.count; i++)
        put_quoted(out, findings[i].match);
}

static void want_tier(pl_buf *out, const pl_node *want)
{
    pl_buf_put_format(out, "tier %d", (int)pl_node_number(pl_node_find(want, "tier"), 0));
}

static void got_tier(pl_buf *out, const pl_example_case *made, const pl_rule_report *report, const pl_node *want)
{
    (void)made;
    (void)want;
    pl_buf_put_format(out, "tier %d", report->tier);
}

static void put_names(pl_buf *out, const pl_node *list)
{
    for (const pl_node *node = list->first; node; node = node->next) {
        pl_str name = node->key.at ? node->key : pl_node_text(node);
        pl_buf_put_format(out, " %.*s", PL_STR_ARGS(name));
    }
    pl_buf_put_byte(out, ';');
}

/* Only what the example asks for is rendered, on both sides. */
static void want_reading(pl_buf *out, const pl_node *want)
{
    for (const pl_node *node = want->first; node; node = node->next) {
        pl_buf_put_format(out, "%.*s:", PL_STR_ARGS(node->key));
        if (node->kind == PL_NODE_TABLE)
            put_names(out, node);
        else
            pl_buf_put_format(out, " %.*s;", PL_STR_ARGS(node->text));
    }
}

static void put_reading_field(pl_buf *out, const pl_reading *reading, pl_str name)
{
    if (pl_str_is(name, "emotion"))
        pl_buf_put_format(out, " %s", pl_emotion_name(reading->emotion));
    else if (pl_str_is(name, "intensity"))
        pl_buf_put_format(out, " %d", reading->intensity);
    const pl_intent_hit *intents = reading->intents.at;
    const pl_risk *risks = reading->risks.at;
    for (size_t i = 0; pl_str_is(name, "intents") && i < reading->intents.count; i++)
        pl_buf_put_format(out, " %.*s", PL_STR_ARGS(intents[i].id));
    for (size_t i = 0; pl_str_is(name, "risks") && i < reading->risks.count; i++)
        pl_buf_put_format(out, " %.*s", PL_STR_ARGS(risks[i].kind));
    pl_buf_put_byte(out, ';');
}

static void got_reading(pl_buf *out, const pl_example_case *made, const pl_rule_report *report, const pl_node *want)
{
    (void)report;
    for (const pl_node *node = want->first; node; node = node->next) {
        pl_buf_put_format(out, "%.*s:", PL_STR_ARGS(node->key));
        put_reading_field(out, &made->reading, node->key);
    }
}

static const struct outcome {
    const char *field; /* of the example */
    void (*want)(pl_buf *out, const pl_node *want);
    void (*got)(pl_buf *out, const pl_example_case *made, const pl_rule_report *report, const pl_node *want);
    bool changes;
} outcomes[PL_RULE_STAGE_COUNT] = {
    [PL_RULE_UNDERSTAND] = { "want", want_reading, got_reading, true },
    [PL_RULE_ESCALATE] = { "want", want_tier, got_tier, false },
    [PL_RULE_ARRANGE] = { "want", want_plan, got_plan, true },
    [PL_RULE_TONE] = { "want", want_text, got_text, true },
    [PL_RULE_POLICY] = { "flags", want_flags, got_flags, false },
    [PL_RULE_QUALITY] = { "flags", want_flags, got_flags, false },
};

/* ---- the difference in one line ---- */

static size_t first_difference(pl_str a, pl_str b)
{
    size_t i = 0;
    while (i < a.length && i < b.length && a.at[i] == b.at[i])
        i++;
    return i;
}

static size_t back_to_rune(pl_str text, size_t at)
{
    while (at > 0 && at < text.length && ((unsigned char)text.at[at] & 0xC0) == 0x80)
        at--;
    return at;
}

/* At most EXCERPT_BYTES of the text, around the place where it differs, on one line. */
static void put_excerpt(pl_buf *out, pl_str text, size_t around)
{
    size_t start = text.length > EXCERPT_BYTES && around > EXCERPT_BYTES / 4 ? around - EXCERPT_BYTES / 4 : 0;
    size_t end = start + EXCERPT_BYTES < text.length ? start + EXCERPT_BYTES : text.length;
    start = back_to_rune(text, start);
    end = back_to_rune(text, end);
    if (!text.length)
        pl_buf_put_text(out, "nothing");
    pl_buf_put_text(out, start ? "…" : "");
    for (size_t i = start; i < end; i++) {
        if (text.at[i] == '\n')
            pl_buf_put_text(out, "\\n");
        else
            pl_buf_put_byte(out, text.at[i]);
    }
    pl_buf_put_text(out, end < text.length ? "…" : "");
}

void pl_outcome_difference(pl_buf *out, const char *words, pl_str want, pl_str got)
{
    size_t at = first_difference(want, got);
    pl_buf_put_text(out, words);
    put_excerpt(out, want, at);
    pl_buf_put_text(out, ", got ");
    put_excerpt(out, got, at);
}

/* ---- what the rest sees ---- */

bool pl_outcome_changes(pl_rule_stage stage)
{
    return outcomes[stage].changes;
}

void pl_outcome_want(pl_buf *out, const pl_rule *rule, const pl_node *example)
{
    outcomes[rule->stage].want(out, pl_node_find(example, outcomes[rule->stage].field));
    want_more(out, example);
}

void pl_outcome_got(pl_buf *out, const pl_example_case *made, const pl_rule_report *report)
{
    const struct outcome *outcome = &outcomes[made->rule->stage];
    outcome->got(out, made, report, pl_node_find(made->example, outcome->field));
    got_more(out, made->example, &report->findings);
}

void pl_outcome_given(pl_buf *out, const pl_node *example)
{
    const pl_node *given = pl_node_find(example, "given");
    if (given->kind == PL_NODE_TABLE)
        pl_render_table(out, given);
    else
        pl_buf_put(out, given->text);
}
