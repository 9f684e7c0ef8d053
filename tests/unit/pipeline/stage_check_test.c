/* The text under test of `check`, as rules will see it. */
#include "unit/reply/requests.h"

#include "pipeline/stage.h"

typedef struct check_world {
    pl_arena arena;
    pl_content *content;
    pl_worker *worker;
} check_world;

static int open_check(void **state)
{
    static check_world world;
    pl_error err = { 0 };
    pl_arena_init(&world.arena, 1 << 20);
    if (pl_content_open(&world.content, (pl_content_folders){ PL_SOURCE_FOLDER, NULL }, &err) ||
        pl_worker_new(&world.worker, world.content, &err))
        fail_msg("%s: %s", err.source, err.message);
    *state = &world;
    return 0;
}

static int close_check(void **state)
{
    check_world *world = *state;
    pl_worker_free(world->worker);
    pl_content_close(world->content);
    pl_arena_drop(&world->arena);
    return 0;
}

/* Readies a case and takes its text. */
static pl_stage_result take(pl_case *self, check_world *world, const char *request, pl_error *err)
{
    pl_case_options options = { .method = PL_METHOD_CHECK,
                                .request = read_quoted(&world->arena, request),
                                .worker = world->worker,
                                .now = moment_of("2026-11-22T10:00:00Z") };
    if (pl_case_init(self, &options, err))
        fail_msg("%s", err->message);
    return pl_stage_take_text(self, err);
}

static const struct {
    const char *request, *fact, *want;
} rows[] = {
    { "{'market':'amazon-de','text':'Hallo.','tone':{'directness':40,'emoji':7}}", "tone.directness", "40" },
    { "{'market':'amazon-de','text':'Hallo.','tone':{'directness':40,'emoji':7}}", "tone.emoji", "7" },
    { "{'market':'amazon-de','text':'Hallo.'}", "language", "de" },
    { "{'market':'amazon-de','text':'Hello.','language':'en'}", "language", "en" },
    { "{'market':'amazon-de','text':'Hallo.','channel':'chat'}", "channel", "chat" },
};

static void rules_see_tone_language_and_channel(void **state)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_case self;
        pl_error err = { 0 };
        char fact[64];
        assert_int_equal(take(&self, *state, rows[i].request, &err), PL_STAGE_DONE);
        assert_int_equal(self.candidates.count, 1);
        write_fact(fact, sizeof fact, &((pl_candidate **)self.candidates.at)[0]->facts, rows[i].fact);
        if (strcmp(fact, rows[i].want) != 0)
            fail_msg("%s: %s is '%s', want '%s'", rows[i].request, rows[i].fact, fact, rows[i].want);
        pl_case_drop(&self);
    }
}

static void every_axis_of_the_tone_is_a_fact(void **state)
{
    pl_case self;
    pl_error err = { 0 };
    assert_int_equal(take(&self, *state, "{'market':'amazon-jp','text':'a'}", &err), PL_STAGE_DONE);
    for (int i = 0; i < PL_AXIS_COUNT; i++) {
        char name[32];
        (void)snprintf(name, sizeof name, "tone.%s", pl_axis_name((pl_axis)i));
        const pl_value *value = fact_of(&((pl_candidate **)self.candidates.at)[0]->facts, name);
        assert_int_equal(value->kind, PL_VALUE_NUMBER);
        assert_true(value->number >= 0 && value->number <= 100);
        assert_int_equal((int)value->number, self.tone.axis[i]);
    }
    pl_case_drop(&self);
}

static void a_language_that_is_none_is_refused_with_its_field(void **state)
{
    pl_case self;
    pl_error err = { 0 };
    assert_int_equal(take(&self, *state, "{'market':'amazon-de','text':'a','language':'d e'}", &err), PL_STAGE_FAILED);
    assert_int_equal(err.status, PL_ERR_REQUEST);
    assert_string_equal(err.field, "/language");
    pl_case_drop(&self);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rules_see_tone_language_and_channel),
        cmocka_unit_test(every_axis_of_the_tone_is_a_fact),
        cmocka_unit_test(a_language_that_is_none_is_refused_with_its_field),
    };
    return cmocka_run_group_tests(tests, open_check, close_check);
}
