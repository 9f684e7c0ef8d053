/* When ranges overlap. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "text/span.h"

static void overlaps_only_with_what_shares_a_byte_or_a_strict_inside(void **state)
{
    (void)state;
    static const struct {
        size_t start;
        size_t end;
        bool want; /* with 4–8 */
    } rows[] = { { 0, 4, false }, { 0, 5, true },  { 4, 8, true }, { 5, 6, true }, { 7, 9, true },  { 8, 9, false },
                 { 0, 20, true }, { 4, 4, false }, { 5, 5, true }, { 7, 7, true }, { 8, 8, false }, { 0, 0, false } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        pl_span fixed = { .start = 4, .end = 8 };
        pl_span row = { .start = rows[i].start, .end = rows[i].end };
        assert_int_equal(pl_span_overlaps(fixed, row), rows[i].want);
        assert_int_equal(pl_span_overlaps(row, fixed), rows[i].want);
    }
    pl_span empty = { .start = 4, .end = 4 };
    assert_false(pl_span_overlaps(empty, empty));
}

static void protects_all_kinds_but_the_plain_one(void **state)
{
    (void)state;
    for (int kind = PL_SPAN_PLAIN; kind <= PL_SPAN_ID; kind++) {
        pl_vector spans;
        pl_vector_init(&spans, sizeof(pl_span), NULL);
        assert_false(pl_spans_touch(&spans, 0, 100));
        *(pl_span *)pl_vector_add(&spans) = (pl_span){ .start = 2, .end = 4, .kind = (pl_span_kind)kind };
        assert_int_equal(pl_spans_touch(&spans, 3, 9), kind != PL_SPAN_PLAIN);
        assert_false(pl_spans_touch(&spans, 4, 9));
        pl_vector_drop(&spans);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(overlaps_only_with_what_shares_a_byte_or_a_strict_inside),
        cmocka_unit_test(protects_all_kinds_but_the_plain_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
