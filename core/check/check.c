/* The table of quality checks, and the score of their findings. */
#include "check/check.h"

#include "check/row.h"

enum { FINDINGS_MAX = 100 }; /* of one check */

enum { RULE_WEIGHT = 5, COUNTED_MAX = 3 };

/* In the order of the card. The weight is what a finding takes from 100. */
static const struct check_row {
    const char *name;
    pl_status (*run)(const pl_check_case *of, pl_error *err);
    int weight;
} rows[] = {
    { "check/placeholder", pl_check_placeholder, 30 },
    { "check/language", pl_check_language, 30 },
    { "check/number", pl_check_number, 20 },
    { "check/length", pl_check_length, 10 },
    { "check/sentence", pl_check_sentence, 4 },
    { "check/repeat", pl_check_repeat, 6 },
    { "check/greeting", pl_check_greeting, 8 },
    { "check/address", pl_check_address, 8 },
    { "check/marks", pl_check_marks, 4 },
    { "check/space", pl_check_space, 2 },
    { "check/bidi", pl_check_bidi, 6 },
    { "check/nfc", pl_check_nfc, 3 },
};

enum { ROW_COUNT = sizeof rows / sizeof *rows };

/* A text with a thousand faults of one kind is told of the first hundred. */
static bool is_enough(const pl_check_case *of)
{
    const pl_finding *all = of->findings->at;
    size_t count = of->findings->count;
    return count >= FINDINGS_MAX && pl_str_is(all[count - FINDINGS_MAX].rule, of->check);
}

pl_status pl_check_put(const pl_check_case *of, pl_check_report report, pl_error *err)
{
    if (is_enough(of))
        return PL_OK;
    pl_finding *made = report.says.at ? pl_vector_add(of->findings) : NULL;
    if (!made)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a finding of %s", of->check);
    *made = (pl_finding){ .rule = pl_str_of(of->check),
                          .severity = PL_ADVISE,
                          .start = report.start,
                          .end = report.end,
                          .match = pl_str_slice(of->text->text, report.start, report.end),
                          .says = report.says,
                          .fix = report.fix,
                          .fix_text = report.fix_text };
    return PL_OK;
}

bool pl_check_protected(const pl_check_case *of, size_t start, size_t end)
{
    return of->text->spans && pl_spans_touch(of->text->spans, start, end);
}

pl_vector pl_check_vector(const pl_check_case *of, size_t element_bytes)
{
    pl_vector made;
    pl_vector_init(&made, element_bytes, of->arena);
    return made;
}

bool pl_check_chat(const pl_check_case *of)
{
    return pl_str_is(of->text->channel, "chat");
}

pl_status pl_check_run(pl_vector *findings, pl_vector *card, pl_arena *arena, const pl_catalog *catalog,
                       const pl_check_text *text, pl_error *err)
{
    pl_view folded;
    pl_status made = text->folded ? PL_OK : pl_view_make(&folded, arena, text->text, PL_FOLD_CASE, err);
    if (made)
        return made;
    pl_check_case of = { .text = text,
                         .folded = text->folded ? text->folded : &folded,
                         .catalog = catalog,
                         .arena = arena,
                         .findings = findings };
    for (size_t i = 0; i < ROW_COUNT; i++) {
        size_t before = findings->count;
        of.check = rows[i].name;
        pl_status status = rows[i].run(&of, err);
        if (status)
            return status;
        pl_check_mark *mark = card ? pl_vector_add(card) : NULL;
        if (card && !mark)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for the quality card");
        if (mark)
            *mark = (pl_check_mark){ .check = rows[i].name, .findings = findings->count - before };
    }
    return PL_OK;
}

static int charge(int count, int weight)
{
    return (count < COUNTED_MAX ? count : COUNTED_MAX) * weight;
}

int pl_check_score(const pl_vector *findings)
{
    const pl_finding *all = findings->at;
    int counts[ROW_COUNT] = { 0 };
    int others = 0;
    int score = 100;
    for (size_t i = 0; i < findings->count; i++) {
        for (size_t row = 0; row < ROW_COUNT; row++)
            counts[row] += pl_str_is(all[i].rule, rows[row].name);
        others += pl_str_find(all[i].rule, PL_STR("/quality/"), 0) < all[i].rule.length;
    }
    for (size_t row = 0; row < ROW_COUNT; row++)
        score -= charge(counts[row], rows[row].weight);
    score -= charge(others, RULE_WEIGHT);
    return score > 0 ? score : 0;
}
