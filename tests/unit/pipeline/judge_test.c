/* Mending a text by the safe fixes of findings. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "pipeline/judge.h"

/* A finding by the words it is about; `with` NULL removes them. */
typedef struct fix_row {
    const char *match, *with;
    pl_fix_kind kind;
} fix_row;

typedef struct mend_row {
    const char *text;
    fix_row fixes[3];
    const char *want;
    size_t applied;
} mend_row;

static void put_findings(pl_vector *findings, const mend_row *row)
{
    for (size_t i = 0; i < 3 && row->fixes[i].match; i++) {
        const char *at = strstr(row->text, row->fixes[i].match);
        pl_finding *finding = pl_vector_add(findings);
        assert_non_null(at);
        assert_non_null(finding);
        finding->start = (size_t)(at - row->text);
        finding->end = finding->start + strlen(row->fixes[i].match);
        finding->fix = row->fixes[i].kind;
        finding->fix_text = pl_str_of(row->fixes[i].with);
    }
}

static const mend_row rows[] = {
    { "Call a@b.de now.", { { "a@b.de", "here", PL_FIX_REPLACE } }, "Call here now.", 1 },
    { "Call a@b.de now.", { { "a@b.de", NULL, PL_FIX_REMOVE } }, "Call now.", 1 },
    { "a@b.de now.", { { "a@b.de", NULL, PL_FIX_REMOVE } }, "now.", 1 },
    { "Call a@b.de", { { "a@b.de", NULL, PL_FIX_REMOVE } }, "Call", 1 },
    { "Call (a@b.de) now.", { { "a@b.de", NULL, PL_FIX_REMOVE } }, "Call () now.", 1 },
    { "One.\n\nTwo.\n\nThree.", { { "Two.", NULL, PL_FIX_REMOVE } }, "One.\n\nThree.", 1 },
    { "One.\n\nTwo.", { { "Two.", NULL, PL_FIX_REMOVE } }, "One.", 1 },
    { "One.\nTwo. Three.", { { "Two.", NULL, PL_FIX_REMOVE } }, "One.\nThree.", 1 },
    { "One. Two.\nThree.", { { "Two.", NULL, PL_FIX_REMOVE } }, "One.\nThree.", 1 },
    { "One.", { { "One.", NULL, PL_FIX_REMOVE } }, "", 1 },
    { "a b c",
      { { "a", "1", PL_FIX_REPLACE }, { "c", "3", PL_FIX_REPLACE }, { "b", "2", PL_FIX_REPLACE } },
      "1 2 3",
      3 },
    { "a b c", { { "b", NULL, PL_FIX_REMOVE }, { "a ", NULL, PL_FIX_REMOVE } }, "a c", 1 },
    { "abc", { { "ab", "x", PL_FIX_REPLACE }, { "bc", "y", PL_FIX_REPLACE } }, "ay", 1 },
    { "a b", { { "a", "x", PL_FIX_HUMAN }, { "b", "y", PL_FIX_NONE } }, "a b", 0 },
    { "a [b] c", { { "[b]", "x", PL_FIX_REPLACE }, { "a", "z", PL_FIX_REPLACE } }, "z [b] c", 1 },
    { "a [b] c", { { "b] c", NULL, PL_FIX_REMOVE } }, "a [b] c", 0 },
    { "a", { { NULL, NULL, PL_FIX_NONE } }, "a", 0 },
    /* With the sentence when neither letter nor digit is left of it, and one blank. */
    { "One. (a@b.de)! Two.", { { "a@b.de", NULL, PL_FIX_REMOVE } }, "One. Two.", 1 },
    { "One. Two (a@b.de).", { { "a@b.de", NULL, PL_FIX_REMOVE } }, "One. Two ().", 1 },
    { "One. 2 (a@b.de).", { { "a@b.de", NULL, PL_FIX_REMOVE } }, "One. 2 ().", 1 },
    { "(a@b.de). Two.", { { "a@b.de", NULL, PL_FIX_REMOVE } }, "Two.", 1 },
    { "One. a@b.de.", { { "a@b.de", NULL, PL_FIX_REMOVE } }, "One.", 1 },
    { "One.\n\n<a@b.de>!\n\nTwo.", { { "a@b.de", NULL, PL_FIX_REMOVE } }, "One.\n\nTwo.", 1 },
    { "Hi. Write now. Bye.", { { "Write now", NULL, PL_FIX_REMOVE } }, "Hi. Bye.", 1 },
    { "Hi. One two. Three.", { { "two. Three", NULL, PL_FIX_REMOVE } }, "Hi. One", 1 },
    { "Hi. a@b.de, c@d.de! Bye.",
      { { "a@b.de", NULL, PL_FIX_REMOVE }, { "c@d.de", NULL, PL_FIX_REMOVE } },
      "Hi. Bye.",
      2 },
    { "您好。a@b.de。谢谢。", { { "a@b.de", NULL, PL_FIX_REMOVE } }, "您好。谢谢。", 1 },
    { "One. a@b.de?", { { "a@b.de", "", PL_FIX_REPLACE } }, "One. ?", 1 },
};

/* What stands in brackets is protected. */
static void put_text(pl_draft *draft, pl_arena *arena, const char *text)
{
    pl_vector spans;
    pl_error err = { 0 };
    pl_vector_init(&spans, sizeof(pl_span), arena);
    const char *open = strchr(text, '[');
    if (open) {
        pl_span *span = pl_vector_add(&spans);
        assert_non_null(span);
        *span = (pl_span){ (size_t)(open - text), (size_t)(strchr(text, ']') + 1 - text), PL_SPAN_VALUE, { NULL, 0 } };
    }
    assert_int_equal(pl_draft_put(draft, PL_STR("body"), pl_str_of(text), &spans, &err), PL_OK);
}

static void mends_from_the_end_and_leaves_no_double_blank(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_arena arena;
        pl_draft draft;
        pl_vector findings;
        pl_error err = { 0 };
        size_t applied = 99;
        pl_arena_init(&arena, 1 << 20);
        pl_draft_init(&draft, &arena, 1 << 16);
        pl_vector_init(&findings, sizeof(pl_finding), &arena);
        put_text(&draft, &arena, rows[i].text);
        put_findings(&findings, &rows[i]);
        assert_int_equal(pl_judge_mend(&draft, &findings, (pl_tag){ "en" }, &applied, &err), PL_OK);
        pl_str text = pl_buf_view(&draft.text);
        if (!pl_str_is(text, rows[i].want) || applied != rows[i].applied)
            fail_msg("row %zu '%s': '%.*s' by %zu fixes", i, rows[i].text, PL_STR_ARGS(text), applied);
        pl_draft_drop(&draft);
        pl_arena_drop(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mends_from_the_end_and_leaves_no_double_blank),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
