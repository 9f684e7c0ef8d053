/* Packs: made, verified, installed whole or not at all. */
#include "unit/engine/engines.h"

#include <dirent.h>
#include <sys/stat.h>

#include "parlance/pack.h"

static const char description[] =
    "return { name = 'eu', version = '%s', engine = '>=0.1 <1', summary = 'For the EU' }\n";
static const char rule_text[] = "local words <const> = require 'own'\n"
                                "return { id = 'common/tone/eu', stage = 'tone', summary = 's', why = 'w',\n"
                                "  apply = function(draft) draft:replace('soon', words.soon) end,\n"
                                "  examples = { { given = 'soon', want = '%s' }, { given = 'a', want = 'a' } } }\n";

static char content[PATH_MAX];

typedef struct world {
    char top[PATH_MAX];
    char paths[8][PATH_MAX + 64];
    size_t next;
} world;

static const char *path_of(world *at, const char *name)
{
    char *path = at->paths[at->next++ % 8];
    (void)snprintf(path, sizeof at->paths[0], "%s/%s", at->top, name);
    return path;
}

static void put_version(world *at, const char *version)
{
    char text[512];
    (void)snprintf(text, sizeof text, description, version);
    put_text_file(at->top, "pack/pack.lua", text);
}

static void put_pack(world *at, const char *version, const char *word)
{
    char text[1024];
    put_version(at, version);
    (void)snprintf(text, sizeof text, rule_text, word);
    put_text_file(at->top, "pack/rules/common/tone/eu.lua", text);
    put_text_file(at->top, "pack/rules/lib/own.lua", "return { soon = 'shortly' }\n");
}

static pl_pack_options with(const char *key, unsigned leave)
{
    return (pl_pack_options){ .size = sizeof(pl_pack_options), .content = content, .key = key, .leave = leave };
}

/* The status, and that the answer holds `part`. */
static pl_status expect(pl_status status, pl_answer *answer, const char *part)
{
    assert_int_equal(status, answer->status);
    if (!answer->text || !strstr(answer->text, part))
        fail_msg("'%s' is not in %s", part, answer->text ? answer->text : "no answer");
    pl_answer_drop(answer);
    return status;
}

static void make(world *at, const char *file, const char *key)
{
    pl_answer answer;
    pl_pack_options options = with(key, 0);
    pl_status status = pl_pack_make(&answer, path_of(at, "pack"), path_of(at, file), &options);
    assert_int_equal(expect(status, &answer, key ? "\"signed_by\":\"" : "\"signed_by\":null"), PL_OK);
}

static pl_status install(world *at, const char *file, const char *key, unsigned leave, const char *part)
{
    pl_answer answer;
    pl_pack_options options = with(key, leave);
    return expect(pl_pack_install(&answer, path_of(at, file), path_of(at, "shop"), &options), &answer, part);
}

static pl_status verify(world *at, const char *file, const char *key, const char *part)
{
    pl_answer answer;
    pl_pack_options options = with(key, 0);
    return expect(pl_pack_verify(&answer, path_of(at, file), &options), &answer, part);
}

static size_t count_entries(const char *folder)
{
    size_t count = 0;
    DIR *open = opendir(folder);
    for (struct dirent *entry = open ? readdir(open) : NULL; entry; entry = readdir(open))
        count += strcmp(entry->d_name, ".") && strcmp(entry->d_name, "..");
    if (open)
        (void)closedir(open);
    return count;
}

static void expect_installed(world *at, const char *version)
{
    run_shell("grep -q \"%2$s\" '%1$s/shop/packs/eu/pack.lua'", at->top, version);
    assert_int_equal(count_entries(path_of(at, "shop/packs")), 1);
}

static void change_byte(world *at, const char *from, const char *to, const char *part)
{
    pl_buf bytes;
    pl_error err = { 0 };
    pl_buf_init(&bytes, 1 << 20);
    assert_int_equal(pl_file_read(&bytes, path_of(at, from), &err), PL_OK);
    size_t place = pl_str_find(pl_buf_view(&bytes), pl_str_of(part), 0);
    assert_true(place < bytes.length);
    bytes.at[place]++;
    assert_int_equal(pl_file_write(path_of(at, to), pl_buf_view(&bytes), &err), PL_OK);
    pl_buf_drop(&bytes);
}

static int open_content(void **state)
{
    (void)state;
    copy_few_rules(content);
    return 0;
}

static int close_content(void **state)
{
    (void)state;
    remove_content(content);
    return 0;
}

static int open_world(void **state)
{
    static world at;
    pl_answer answer;
    pl_error err = { 0 };
    at.next = 0;
    make_empty(at.top);
    assert_int_equal(pl_shop_init(path_of(&at, "shop"), &err), PL_OK);
    assert_int_equal(expect(pl_pack_make_keys(&answer, path_of(&at, "key")), &answer, "\"key\":"), PL_OK);
    assert_int_equal(expect(pl_pack_make_keys(&answer, path_of(&at, "other")), &answer, "\"key\":"), PL_OK);
    put_pack(&at, "1.0.0", "shortly");
    make(&at, "one", path_of(&at, "key"));
    *state = &at;
    return 0;
}

static int close_world(void **state)
{
    remove_content(((world *)*state)->top);
    return 0;
}

static void the_same_folder_gives_the_same_bytes(void **state)
{
    world *at = *state;
    run_shell("find '%s/pack' -exec touch -d 2001-01-01 '{}' '+'%s", at->top, "");
    run_shell("find '%s/pack' -type f -exec chmod 600 '{}' '+'%s", at->top, "");
    make(at, "again", path_of(at, "key"));
    run_shell("cmp '%s/one' '%s/again'", at->top, at->top);
}

static void installs_what_is_signed_and_says_what_it_replaces(void **state)
{
    world *at = *state;
    assert_int_equal(verify(at, "one", NULL, "\"version\":\"1.0.0\""), PL_OK);
    assert_int_equal(verify(at, "one", path_of(at, "key.pub"), "\"pack\":\"eu\""), PL_OK);
    assert_int_equal(verify(at, "one", path_of(at, "other.pub"), "signed with another key"), PL_ERR_CONTENT);
    assert_int_equal(install(at, "one", path_of(at, "key.pub"), 0, "\"replaced\":null"), PL_OK);
    expect_installed(at, "1.0.0");
    pl_engine *engine = open_engine(content, path_of(at, "shop"));
    pl_document *rules = ask(engine, "rule.list", "{\"rule\":\"common/tone/eu\"}");
    assert_string_equal(text_at(rules, "rules.0.origin"), "pack eu");
    assert_string_equal(text_at(rules, "rules.0.source"), "packs/eu/rules/common/tone/eu.lua");
    pl_document_free(rules);
    pl_engine_close(engine);
    put_pack(at, "1.1.0", "shortly");
    make(at, "two", path_of(at, "key"));
    assert_int_equal(install(at, "two", NULL, 0, "\"replaced\":\"1.0.0\""), PL_OK);
    expect_installed(at, "1.1.0");
    assert_int_equal(install(at, "two", NULL, 0, "\"replaced\":\"1.1.0\""), PL_OK);
}

static void an_older_version_another_key_and_none_must_be_asked_for(void **state)
{
    world *at = *state;
    put_pack(at, "1.1.0", "shortly");
    make(at, "new", path_of(at, "key"));
    assert_int_equal(install(at, "new", NULL, 0, "\"pack\":\"eu\""), PL_OK);
    assert_int_equal(install(at, "one", NULL, 0, "is older than"), PL_ERR_USAGE);
    expect_installed(at, "1.1.0");
    assert_int_equal(install(at, "one", NULL, PL_PACK_DOWNGRADE, "\"replaced\":\"1.1.0\""), PL_OK);
    expect_installed(at, "1.0.0");
    put_text_file(at->top, "pack/rules/lib/more.lua", "return {}\n");
    put_version(at, "1.0.0");
    make(at, "same", path_of(at, "key"));
    assert_int_equal(install(at, "same", NULL, 0, "same version with other content"), PL_ERR_USAGE);
    put_version(at, "2.0.0");
    make(at, "unsigned", NULL);
    assert_int_equal(install(at, "unsigned", NULL, 0, "is not signed"), PL_ERR_USAGE);
    assert_int_equal(install(at, "unsigned", NULL, PL_PACK_UNSIGNED, "another key"), PL_ERR_USAGE);
    assert_int_equal(install(at, "unsigned", path_of(at, "key.pub"), PL_PACK_UNSIGNED, "is not signed"),
                     PL_ERR_CONTENT);
    make(at, "others", path_of(at, "other"));
    assert_int_equal(install(at, "others", NULL, 0, "signed with another key"), PL_ERR_USAGE);
    expect_installed(at, "1.0.0");
    assert_int_equal(install(at, "others", path_of(at, "other.pub"), 0, "\"replaced\":\"1.0.0\""), PL_OK);
    assert_int_equal(install(at, "new", NULL, PL_PACK_DOWNGRADE | PL_PACK_NEW_KEY, "\"replaced\":\"2.0.0\""), PL_OK);
}

static void what_was_changed_is_refused(void **state)
{
    world *at = *state;
    static const struct {
        const char *part, *says;
    } rows[] = {
        { "'shortly'", "damaged" },     { "rules/lib/own.lua", "" }, { "ed25519", "" },
        { "return { name = 'eu'", "" }, { "For the EU", "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        change_byte(at, "one", "changed", rows[i].part);
        assert_int_equal(verify(at, "changed", NULL, rows[i].says), PL_ERR_CONTENT);
        assert_int_equal(install(at, "changed", NULL, PL_PACK_UNSIGNED, "\"error\""), PL_ERR_CONTENT);
    }
    assert_int_equal(count_entries(path_of(at, "shop/packs")), 0);
}

/* Packs that someone else's program has made: an archive of any files, with a manifest that fits them. */
static void make_by_hand(world *at, const char *file, const char *commands)
{
    char script[3 * PATH_MAX];
    (void)snprintf(
        script, sizeof script,
        "cd '%s' && rm -rf hand && cp -r pack hand && cd hand && %s && (LC_ALL=C; export LC_ALL; "
        "find . -type f | sed 's,^./,,' | sort | while read -r f; do sha256sum \"$f\"; done > ../MANIFEST) && "
        "mv ../MANIFEST . && python3 - '%s/%s' <<'END'\n"
        "import sys, os, zipfile\n"
        "with zipfile.ZipFile(sys.argv[1], 'w') as z:\n"
        "  for top, _, names in os.walk('.'):\n"
        "    for name in names: z.write(os.path.join(top, name))\nEND\n",
        at->top, commands, at->top, file);
    assert_int_equal(system(script), 0);
}

static void what_does_not_belong_is_refused(void **state)
{
    world *at = *state;
    static const struct {
        const char *commands, *says;
    } rows[] = {
        { "true", "\"pack\":\"eu\"" },
        { "echo > run.sh", "'run.sh' does not belong in a pack" },
        { "echo 'return {}' > rules/off.lua", "only a shop switches rules off" },
        { "mkdir -p rules/country/de && echo 'return {}' > rules/country/de/country.lua",
          "neither a rule nor a library" },
        { "mkdir -p rules/common/tome && echo > rules/common/tome/x.lua", "no stage is called 'tome'" },
        { "rm pack.lua", "there is no pack.lua" },
        { "echo 'return { }' > pack.lua", "field 'name'" },
        { "echo 'while true do end' > pack.lua", "" },
        { "sed -i 's/eu/..\\/eu/' pack.lua", "a pack's name" },
        { "sed -i 's/1.0.0/one/' pack.lua", "is no version" },
        { "sed -i 's/>=0.1 <1/>=9/' pack.lua", "is for engines >=9" },
        { "sed -i 's/>=0.1 <1/new/' pack.lua", "no range of versions" },
        { "echo '\x1bLua' > pack.lua", "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        make_by_hand(at, "hand.plpack", rows[i].commands);
        pl_status status = verify(at, "hand.plpack", NULL, rows[i].says);
        if (!status != !i)
            fail_msg("row %zu: %d", i, status);
    }
}

/* Whatever is wrong with the rules, the shop stays as it was. */
static void rules_that_do_not_pass_their_examples_are_not_placed(void **state)
{
    world *at = *state;
    static const struct {
        const char *commands, *says;
    } rows[] = {
        { "sed -i s/shortly/later/ rules/lib/own.lua", "example 1: want" },
        { "sed -i s/examples/exampels/ rules/common/tone/eu.lua", "packs/eu/rules/common/tone/eu.lua" },
        { "echo 'while true do end' > rules/lib/own.lua", "packs/eu/rules/" },
        { "sed -i 's/draft:replace/os.execute/' rules/common/tone/eu.lua", "os" },
    };
    assert_int_equal(install(at, "one", NULL, 0, "\"pack\":\"eu\""), PL_OK);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        make_by_hand(at, "hand.plpack", rows[i].commands);
        pl_status status =
            install(at, "hand.plpack", NULL, PL_PACK_UNSIGNED | PL_PACK_NEW_KEY | PL_PACK_DOWNGRADE, rows[i].says);
        assert_int_not_equal(status, PL_OK);
        expect_installed(at, "1.0.0");
        run_shell("grep -q shortly '%s/shop/packs/eu/rules/lib/own.lua'%s", at->top, "");
    }
}

static void what_an_interrupted_installation_left_is_taken_away(void **state)
{
    world *at = *state;
    put_text_file(at->top, "shop/packs/.staged/packs/eu/half", "x");
    assert_int_equal(install(at, "one", NULL, 0, "\"pack\":\"eu\""), PL_OK);
    expect_installed(at, "1.0.0");
}

static void says_what_is_missing(void **state)
{
    world *at = *state;
    pl_answer answer;
    pl_pack_options options = with(NULL, 0);
    assert_int_equal(verify(at, "none", NULL, "\"code\":\"not_found\""), PL_ERR_NOT_FOUND);
    assert_int_equal(
        expect(pl_pack_install(&answer, path_of(at, "one"), path_of(at, "none"), &options), &answer, "holds no shop"),
        PL_ERR_NOT_FOUND);
    assert_int_equal(expect(pl_pack_make(&answer, path_of(at, "none"), path_of(at, "x"), &options), &answer, "none"),
                     PL_ERR_NOT_FOUND);
    options.size = 1;
    assert_int_equal(expect(pl_pack_verify(&answer, path_of(at, "one"), &options), &answer, "size"), PL_ERR_USAGE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_same_folder_gives_the_same_bytes, open_world, close_world),
        cmocka_unit_test_setup_teardown(installs_what_is_signed_and_says_what_it_replaces, open_world, close_world),
        cmocka_unit_test_setup_teardown(an_older_version_another_key_and_none_must_be_asked_for, open_world,
                                        close_world),
        cmocka_unit_test_setup_teardown(what_was_changed_is_refused, open_world, close_world),
        cmocka_unit_test_setup_teardown(what_does_not_belong_is_refused, open_world, close_world),
        cmocka_unit_test_setup_teardown(rules_that_do_not_pass_their_examples_are_not_placed, open_world, close_world),
        cmocka_unit_test_setup_teardown(what_an_interrupted_installation_left_is_taken_away, open_world, close_world),
        cmocka_unit_test_setup_teardown(says_what_is_missing, open_world, close_world),
    };
    return cmocka_run_group_tests(tests, open_content, close_content);
}
