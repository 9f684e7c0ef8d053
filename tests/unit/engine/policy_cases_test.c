/* Sentences of tests/policy/ through the `check` method: how many get the verdict that they should. */
#include "unit/engine/answers.h"

#include "base/file.h"
#include "text/json_write.h"

enum { COLUMNS = 6 };
enum { MARKET = 1, LANGUAGE, TEXT, EXPECTED };

typedef struct tally {
    size_t rows;
    size_t agreed;
    size_t innocent; /* rows that must pass */
    size_t accused;  /* of those, rows that did not */
} tally;

/* The cells of a line; false for an empty line and a comment. */
static bool read_row(pl_str cells[COLUMNS], pl_str line)
{
    if (!line.length || line.at[0] == '#')
        return false;
    for (size_t i = 0; i < COLUMNS; i++) {
        if (!pl_str_split(&cells[i], &line, '\t'))
            fail_msg("a row has %zu cells instead of %d: %.*s", i, COLUMNS, PL_STR_ARGS(cells[0]));
    }
    return true;
}

static void write_request(pl_buf *out, const pl_str cells[COLUMNS])
{
    pl_json_writer json;
    pl_json_begin(&json, out);
    pl_json_open_object(&json);
    pl_json_key(&json, "market");
    pl_json_put_str(&json, cells[MARKET]);
    pl_json_key(&json, "language");
    pl_json_put_str(&json, cells[LANGUAGE]);
    pl_json_key(&json, "text");
    pl_json_put_str(&json, cells[TEXT]);
    pl_json_key(&json, "now");
    pl_json_put_text(&json, "2026-11-22T10:00:00Z");
    pl_json_close_object(&json);
}

static void judge(tally *count, pl_engine *engine, const pl_str cells[COLUMNS])
{
    pl_buf request;
    pl_buf_init(&request, REQUEST_BYTES);
    write_request(&request, cells);
    pl_document *answer = ask(engine, "check", request.at);
    const char *verdict = text_at(answer, "verdict");
    bool agrees = pl_str_is(cells[EXPECTED], verdict);
    bool innocent = pl_str_is(cells[EXPECTED], "allow");
    count->rows++;
    count->agreed += agrees;
    count->innocent += innocent;
    count->accused += innocent && !agrees;
    if (!agrees)
        print_message("%.*s, not %s: %.*s\n", PL_STR_ARGS(cells[EXPECTED]), verdict, PL_STR_ARGS(cells[TEXT]));
    assert_string_equal(text_at(answer, "stopped.0.rule"), "");
    pl_document_free(answer);
    pl_buf_drop(&request);
}

static tally judge_file(pl_engine *engine, const char *path)
{
    tally count = { 0 };
    pl_buf content;
    pl_str cells[COLUMNS];
    pl_error err = { 0 };
    pl_buf_init(&content, REQUEST_BYTES);
    if (pl_file_read(&content, path, &err))
        fail_msg("%s", err.message);
    pl_str rest = pl_buf_view(&content);
    for (pl_str line; pl_str_split(&line, &rest, '\n');) {
        if (read_row(cells, line))
            judge(&count, engine, cells);
    }
    pl_buf_drop(&content);
    print_message("%s: %zu of %zu agree; %zu of %zu innocent ones accused\n", path, count.agreed, count.rows,
                  count.accused, count.innocent);
    return count;
}

static void verdicts_agree_with_the_floor(void **state)
{
    (void)state;
    static const struct {
        const char *path;
        size_t rows_min;
        size_t percent_min;
    } files[] = {
        { PL_SOURCE_FOLDER "/tests/policy/cases.tsv", 187, 98 },
        { PL_SOURCE_FOLDER "/tests/policy/later.tsv", 101, 95 },
        { PL_SOURCE_FOLDER "/tests/policy/evasions.tsv", 161, 95 },
        { PL_SOURCE_FOLDER "/tests/policy/innocent.tsv", 197, 98 },
    };
    pl_engine *engine = open_shipped();
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        tally count = judge_file(engine, files[i].path);
        assert_true(count.rows >= files[i].rows_min);
        assert_true(count.agreed * 100 >= count.rows * files[i].percent_min);
        assert_true(count.accused * 50 <= count.innocent);
    }
    pl_engine_close(engine);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(verdicts_agree_with_the_floor) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
