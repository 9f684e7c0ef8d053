/* All content of one moment: what a shop's broken files cost, and what is made of the rest. */
#include "unit/market/folders.h"

#include "pipeline/content.h"

static const struct {
    const char *path, *text, *says;
} broken[] = {
    { "rules/language/de/skeletons.lua", "return { hold = { 'greeting',\n 'sorry' } }",
      "rules/language/de/skeletons.lua:2: 'sorry' is not an act" },
    { "rules/country/at/skeletons.lua", "return {", "rules/country/at/skeletons.lua:1:" },
    { "locales/de/moves.lua", "return {", "locales/de/moves.lua:1:" },
    { "rules/common/policy/broken.lua", "return {", "rules/common/policy/broken.lua:1:" },
};

static pl_content *open_content(const char *shop)
{
    pl_content *content = NULL;
    pl_error err = { 0 };
    char line[1200];
    pl_status status = pl_content_open(&content, (pl_content_folders){ PL_SOURCE_FOLDER, shop }, &err);
    (void)pl_error_line(line, sizeof line, &err);
    if (status)
        fail_msg("%s", line);
    return content;
}

static void a_broken_file_of_the_shop_is_left_out_and_listed(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        char shop[PATH_MAX];
        char line[1200];
        make_folder(shop);
        put_file(shop, broken[i].path, broken[i].text);
        pl_content *content = open_content(shop);
        assert_int_equal(content->broken.count, 1);
        (void)pl_error_line(line, sizeof line, content->broken.at);
        if (!strstr(line, broken[i].says))
            fail_msg("'%s', want '%s'", line, broken[i].says);
        pl_content_close(content);
        remove_folder(shop);
    }
}

static void the_built_in_skeletons_stay_where_the_shop_s_are_broken(void **state)
{
    (void)state;
    char shop[PATH_MAX];
    make_folder(shop);
    put_file(shop, broken[0].path, broken[0].text);
    pl_content *content = open_content(shop);
    const pl_node *hold =
        pl_skeleton_find(content->skeletons, PL_STR("de"), (pl_tag){ .text = "de" }, PL_STR("hold"), PL_STR("mail"));
    assert_non_null(hold);
    assert_true(hold->list_count > 2);
    pl_content_close(content);
    remove_folder(shop);
}

static void versions_tell_the_shop_s_files_from_the_built_in_ones(void **state)
{
    (void)state;
    char shop[PATH_MAX];
    char first[17];
    make_folder(shop);
    pl_content *content = open_content(NULL);
    assert_int_equal(strlen(content->version), 16);
    assert_string_equal(content->shop_version, "");
    (void)snprintf(first, sizeof first, "%s", content->version);
    pl_content_close(content);
    put_file(shop, "rules/country/at/skeletons.lua", "return { delay = { 'facts' } }");
    content = open_content(shop);
    assert_string_equal(content->version, first);
    assert_int_equal(strlen(content->shop_version), 16);
    assert_int_equal(content->broken.count, 0);
    pl_content_close(content);
    pl_content_close(NULL);
    remove_folder(shop);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_broken_file_of_the_shop_is_left_out_and_listed),
        cmocka_unit_test(the_built_in_skeletons_stay_where_the_shop_s_are_broken),
        cmocka_unit_test(versions_tell_the_shop_s_files_from_the_built_in_ones),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
