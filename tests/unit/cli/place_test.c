/* Where content is, and documents over documents. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/place.h"

static void lays_fields_over_a_document(void **state)
{
    static const struct {
        const char *into;
        const char *from;
        const char *laid; /* NULL: there is no way in */
    } rows[] = {
        { "{}", "{\"f\":1}", "{\"f\":1}" },
        { "{\"f\":0}", "{\"f\":1}", "{\"f\":1}" },
        { "{\"f\":{\"a\":1,\"b\":2}}", "{\"f\":{\"b\":3}}", "{\"f\":{\"a\":1,\"b\":3}}" },
        { "{\"f\":{\"a\":{\"x\":1}}}", "{\"f\":{\"a\":{\"y\":\"ä\"}}}", "{\"f\":{\"a\":{\"x\":1,\"y\":\"ä\"}}}" },
        { "{\"f\":[1]}", "{\"f\":[2,3]}", "{\"f\":[2,3]}" },
        { "{\"f\":5}", "{\"g\":1}", "{\"f\":5}" },
        { "{\"f\":5}", "{\"f\":{\"a\":1}}", NULL },
        { "[]", "{\"f\":1}", NULL },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_document *into;
        pl_document *from;
        pl_error err = { .status = PL_OK };
        assert_int_equal(pl_document_read(&into, rows[i].into, strlen(rows[i].into), "into", &err), PL_OK);
        assert_int_equal(pl_document_read(&from, rows[i].from, strlen(rows[i].from), "from", &err), PL_OK);
        pl_status status = cli_lay_over(into, from, "f", &err);
        assert_int_equal(status == PL_OK, rows[i].laid != NULL);
        if (rows[i].laid)
            assert_string_equal(pl_document_json(into, "", NULL), rows[i].laid);
        pl_document_free(into);
        pl_document_free(from);
    }
}

static void takes_the_folder_that_the_environment_names(void **state)
{
    char folder[PL_PLACE_BYTES];
    (void)state;
    setenv("PARLANCE_CONTENT", "/somewhere", 1);
    assert_string_equal(cli_content_folder(folder, sizeof folder), "/somewhere");
    setenv("PARLANCE_CONTENT", "", 1);
    const char *found = cli_content_folder(folder, sizeof folder);
    assert_true(!found || strcmp(found, "/somewhere") != 0);
    unsetenv("PARLANCE_CONTENT");
}

/* Test programs stand in build/PRESET of the tree. */
static void finds_the_tree_that_the_program_was_built_from(void **state)
{
    char folder[PL_PLACE_BYTES];
    char path[PL_PLACE_BYTES + 64];
    (void)state;
    const char *found = cli_content_folder(folder, sizeof folder);
    assert_non_null(found);
    snprintf(path, sizeof path, "%s/locales/root/moves.lua", found);
    FILE *moves = fopen(path, "r");
    assert_non_null(moves);
    (void)fclose(moves);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lays_fields_over_a_document),
        cmocka_unit_test(takes_the_folder_that_the_environment_names),
        cmocka_unit_test(finds_the_tree_that_the_program_was_built_from),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
