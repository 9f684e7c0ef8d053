/* Events: ids and numbers only, in and out. */
#include "unit/store/places.h"

#include "store/events.h"

static const pl_event sample = {
    .at = 1795312800123,
    .suggestion = { "7f3a-1", 6 },
    .market = { "amazon-de", 9 },
    .language = { "de-DE", 5 },
    .replies = { "parcel_late,defective_item", 26 },
    .status = { "ready", 5 },
    .score = 0.91,
    .position = 1,
    .engine = { "0.1.0", 5 },
    .content = { "sha256:ab12", 11 },
};

static void gives_back_what_was_put_newest_first(void **state)
{
    (void)state;
    pl_database *database = open_database(&(pl_database_options){ 0 });
    pl_event second = sample;
    second.suggestion = PL_STR("7f3a-2");
    second.position = 2;
    const pl_event *both[] = { &sample, &second };
    assert_int_equal(pl_event_put_all(database, both, 2, NULL), PL_OK);
    pl_arena arena;
    pl_vector list;
    pl_arena_init(&arena, 1 << 16);
    pl_vector_init(&list, sizeof(pl_event), &arena);
    assert_int_equal(pl_event_list(&list, &arena, database, SIZE_MAX, NULL), PL_OK);
    assert_int_equal(list.count, 2);
    const pl_event *events = list.at;
    assert_true(pl_str_is(events[0].suggestion, "7f3a-2"));
    assert_int_equal(events[0].position, 2);
    assert_true(pl_str_is(events[1].suggestion, "7f3a-1"));
    assert_true(events[1].at == sample.at && events[1].score == sample.score && events[1].position == 1);
    assert_true(pl_str_equal(events[1].market, sample.market) && pl_str_equal(events[1].language, sample.language));
    assert_true(pl_str_equal(events[1].replies, sample.replies) && pl_str_equal(events[1].status, sample.status));
    assert_true(pl_str_equal(events[1].engine, sample.engine) && pl_str_equal(events[1].content, sample.content));
    assert_int_equal(events[1].shop.length, 0);
    assert_int_equal(pl_event_list(&list, &arena, database, 1, NULL), PL_OK);
    assert_int_equal(list.count, 3);
    int64_t count = 0;
    assert_int_equal(pl_event_count(&count, database, NULL), PL_OK);
    assert_int_equal(count, 2);
    pl_arena_drop(&arena);
    pl_database_close(database);
}

static void takes_no_words(void **state)
{
    (void)state;
    char longest[PL_EVENT_ID_BYTES + 2];
    memset(longest, 'a', sizeof longest);
    longest[sizeof longest - 1] = '\0';
    const struct {
        size_t offset;
        const char *text, *field;
    } rows[] = {
        { offsetof(pl_event, suggestion), "", "suggestion" },
        { offsetof(pl_event, market), "", "market" },
        { offsetof(pl_event, suggestion), "my parcel is late", "suggestion" },
        { offsetof(pl_event, replies), "a.b@example.org", "replies" },
        { offsetof(pl_event, status), "bereit für Sie", "status" },
        { offsetof(pl_event, language), "\xFF", "language" },
        { offsetof(pl_event, engine), "a\nb", "engine" },
        { offsetof(pl_event, content), longest, "content" },
        { offsetof(pl_event, shop), "(shop)", "shop" },
    };
    pl_database *database = open_database(&(pl_database_options){ 0 });
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_event event = sample;
        pl_str text = pl_str_of(rows[i].text);
        memcpy((char *)&event + rows[i].offset, &text, sizeof text);
        pl_error err = { 0 };
        const pl_event *both[] = { &sample, &event };
        assert_int_equal(pl_event_put_all(database, both, 2, &err), PL_ERR_USAGE);
        assert_string_equal(err.field, rows[i].field);
    }
    int64_t count = -1;
    assert_int_equal(pl_event_count(&count, database, NULL), PL_OK);
    assert_int_equal(count, 0); /* none of a group, not even the good one */
    pl_event event = sample;
    event.content = pl_str_slice(pl_str_of(longest), 0, PL_EVENT_ID_BYTES);
    assert_int_equal(pl_event_check(&event, NULL), PL_OK);
    pl_database_close(database);
}

static void writes_a_group_or_nothing_of_it(void **state)
{
    (void)state;
    pl_database_options options = { .path = "shop.db", .mode = PL_DATABASE_NEW, .pages = 20 };
    pl_database *database = open_database(&options);
    enum { GROUP = 100 };
    const pl_event *group[GROUP];
    for (size_t i = 0; i < GROUP; i++)
        group[i] = &sample;
    pl_status status = PL_OK;
    int64_t whole = 0;
    pl_error err = { 0 };
    while (!status && whole < 100) {
        status = pl_event_put_all(database, group, GROUP, &err);
        whole += status == PL_OK;
    }
    assert_int_equal(status, PL_ERR_STORE);
    assert_non_null(strstr(err.message, "no space left"));
    int64_t count = -1;
    assert_int_equal(pl_event_count(&count, database, NULL), PL_OK);
    assert_int_equal(count, whole * GROUP);
    assert_true(whole > 0);
    pl_database_close(database);
}

static void reports_refused_memory_and_goes_on(void **state)
{
    (void)state;
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_database *database = open_database(&(pl_database_options){ 0 });
        pl_arena arena;
        pl_vector list;
        pl_arena_init(&arena, 1 << 16);
        pl_vector_init(&list, sizeof(pl_event), &arena);
        const pl_event *one[] = { &sample };
        int64_t count = 0;
        pl_alloc_refuse_from(n);
        status = pl_event_put_all(database, one, 1, NULL);
        if (!status)
            status = pl_event_list(&list, &arena, database, 10, NULL);
        if (!status)
            status = pl_event_count(&count, database, NULL);
        pl_alloc_refuse_from(0);
        assert_true(n < 100 && (status == PL_OK || status == PL_ERR_MEMORY));
        assert_int_equal(pl_event_put_all(database, one, 1, NULL), PL_OK); /* no transaction was left open */
        pl_arena_drop(&arena);
        pl_database_close(database);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gives_back_what_was_put_newest_first),
        cmocka_unit_test(takes_no_words),
        cmocka_unit_test_setup_teardown(writes_a_group_or_nothing_of_it, enter_folder, leave_folder),
        cmocka_unit_test(reports_refused_memory_and_goes_on),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
