/* Sights: the same text is looked at once, another one anew; few are kept. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "rule/sight.h"

static pl_sight *look(pl_sights *sights, int seen, const char *text)
{
    pl_sight *sight;
    assert_int_equal(pl_sights_look(&sight, sights, seen, pl_str_of(text), NULL), PL_OK);
    return sight;
}

static void a_text_is_looked_at_once_in_each_way(void **state)
{
    (void)state;
    pl_sights sights;
    pl_sights_init(&sights);
    pl_sight *folded = look(&sights, PL_FOLD_CASE, "Hello");
    pl_sight *plain = look(&sights, PL_SEEN_PLAIN, "Hello");
    assert_true(pl_str_is(folded->view.text, "hello"));
    assert_true(pl_str_is(plain->view.text, "Hello"));
    assert_ptr_equal(look(&sights, PL_FOLD_CASE, "Hello"), folded);
    assert_ptr_equal(look(&sights, PL_SEEN_PLAIN, "Hello"), plain);
    pl_sights_drop(&sights);
}

static void a_changed_text_is_never_taken_for_the_old_one(void **state)
{
    (void)state;
    pl_sights sights;
    char text[8] = "Mine";
    pl_sights_init(&sights);
    pl_sight *before = look(&sights, PL_FOLD_CASE, text);
    text[0] = 'W'; /* in place: the address is the same */
    pl_sight *behind = look(&sights, PL_FOLD_CASE, text);
    assert_ptr_not_equal(before, behind);
    assert_true(pl_str_is(before->view.text, "mine"));
    assert_true(pl_str_is(behind->view.text, "wine"));
    pl_sights_drop(&sights);
}

static void the_one_that_was_not_asked_for_longest_gives_way(void **state)
{
    (void)state;
    pl_sights sights;
    char text[8] = "a";
    pl_sights_init(&sights);
    pl_sight *first = look(&sights, PL_FOLD_CASE, "first");
    pl_sight *second = look(&sights, PL_FOLD_CASE, "second");
    for (int i = 0; i < PL_SIGHTS_MAX - 1; i++) {
        text[0] = (char)('A' + i);
        (void)look(&sights, PL_FOLD_CASE, text);
        assert_ptr_equal(look(&sights, PL_FOLD_CASE, "first"), first);
        assert_true(pl_str_is(first->view.text, "first"));
    }
    assert_true(pl_str_is(second->view.text, "w")); /* the twenty-third took its place */
    pl_sights_drop(&sights);
}

static void large_texts_are_given_back(void **state)
{
    (void)state;
    enum { LARGE = 100 << 10 };
    pl_sights sights;
    char *text = malloc(LARGE + 1);
    assert_non_null(text);
    memset(text, 'A', LARGE);
    text[LARGE] = '\0';
    pl_sights_init(&sights);
    pl_sight *small = look(&sights, PL_FOLD_CASE, "Small");
    pl_sight *large = look(&sights, PL_FOLD_CASE, text);
    pl_sights_trim(&sights);
    assert_int_equal(large->asked, 0);
    assert_int_equal(large->arena.used, 0);
    assert_ptr_equal(look(&sights, PL_FOLD_CASE, "Small"), small);
    assert_int_equal(look(&sights, PL_FOLD_CASE, text)->view.text.at[LARGE - 1], 'a');
    pl_sights_drop(&sights);
    free(text);
}

static void a_text_that_cannot_be_folded_leaves_nothing_behind(void **state)
{
    (void)state;
    enum { TOO_LONG = (1 << 20) + 1 };
    pl_sights sights;
    pl_sight *sight;
    char *text = malloc(TOO_LONG);
    assert_non_null(text);
    memset(text, 'a', TOO_LONG);
    pl_sights_init(&sights);
    for (int i = 0; i < 2; i++) /* nor is it found half-made the second time */
        assert_int_equal(pl_sights_look(&sight, &sights, PL_FOLD_CASE, (pl_str){ text, TOO_LONG }, NULL), PL_ERR_LIMIT);
    assert_true(pl_str_is(look(&sights, PL_FOLD_CASE, "Fine")->view.text, "fine"));
    pl_sights_drop(&sights);
    free(text);
}

static void reports_refused_memory(void **state)
{
    (void)state;
    pl_sights sights;
    pl_sight *sight;
    pl_status status = PL_ERR_MEMORY;
    pl_sights_init(&sights);
    for (int refused = 1; status == PL_ERR_MEMORY; refused++) {
        pl_alloc_refuse_from(refused);
        status = pl_sights_look(&sight, &sights, PL_FOLD_SKELETON, PL_STR("Text"), NULL);
        pl_alloc_refuse_from(0);
        assert_true(refused < 100);
    }
    assert_int_equal(status, PL_OK);
    assert_true(pl_str_is(sight->view.text, "text"));
    pl_sights_drop(&sights);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_is_looked_at_once_in_each_way),
        cmocka_unit_test(a_changed_text_is_never_taken_for_the_old_one),
        cmocka_unit_test(the_one_that_was_not_asked_for_longest_gives_way),
        cmocka_unit_test(large_texts_are_given_back),
        cmocka_unit_test(a_text_that_cannot_be_folded_leaves_nothing_behind),
        cmocka_unit_test(reports_refused_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
