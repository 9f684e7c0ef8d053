/* Files, lines, well-formed text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/input.h"

static void knows_well_formed_text(void **state)
{
    static const struct {
        const char *bytes;
        int good;
    } rows[] = {
        { "", 1 },
        { "a", 1 },
        { "\xc3\xa4", 1 },
        { "\xe2\x82\xac", 1 },
        { "\xf0\x9f\x98\x80", 1 },
        { "\xf4\x8f\xbf\xbf", 1 },
        { "\xff", 0 },
        { "\x80", 0 },
        { "\xc0\x80", 0 },
        { "\xc1\xbf", 0 },
        { "\xe0\x80\x80", 0 },
        { "\xed\xa0\x80", 0 },
        { "\xf0\x80\x80\x80", 0 },
        { "\xf4\x90\x80\x80", 0 },
        { "\xf5\x80\x80\x80", 0 },
        { "a\xc3", 0 },
        { "\xe2\x82", 0 },
        { "\xf0\x9f\x98", 0 },
        { "\xc3 ", 0 },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(cli_is_text(rows[i].bytes), rows[i].good);
}

static void reads_lines_and_counts_blank_ones(void **state)
{
    static char text[] = "one\r\n\n\ntwo\nlast";
    static const struct {
        const char *line;
        long number;
    } rows[] = { { "one", 1 }, { "two", 4 }, { "last", 5 } };
    FILE *stream = fmemopen(text, strlen(text), "r");
    char *line = NULL;
    size_t room = 0;
    long number = 0;
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(cli_read_line(&line, &room, stream, &number), strlen(rows[i].line));
        assert_string_equal(line, rows[i].line);
        assert_int_equal(number, rows[i].number);
    }
    assert_int_equal(cli_read_line(&line, &room, stream, &number), -1);
    free(line);
    (void)fclose(stream);
}

static void leaves_nul_bytes_to_the_reader_of_the_request(void **state)
{
    static const char text[] = "{}\0\r\n\0\n";
    (void)state;
    char bytes[sizeof text];
    memcpy(bytes, text, sizeof text);
    FILE *stream = fmemopen(bytes, sizeof text - 1, "r");
    char *line = NULL;
    size_t room = 0;
    long number = 0;
    assert_non_null(stream);
    assert_int_equal(cli_read_line(&line, &room, stream, &number), 3);
    assert_memory_equal(line, "{}\0", 3);
    assert_int_equal(cli_read_line(&line, &room, stream, &number), 1);
    assert_int_equal(number, 2);
    assert_int_equal(cli_read_line(&line, &room, stream, &number), -1);
    free(line);
    (void)fclose(stream);
}

/* A file of `size` bytes, the size at which the buffer grows among them. */
static void reads_files_whole(void **state)
{
    static const size_t sizes[] = { 0, 1, 65535, 65536, 65537, 300000 };
    (void)state;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        char path[] = "/tmp/cli_input_XXXXXX";
        int file = mkstemp(path);
        size_t length = 99;
        pl_error err = { .status = PL_OK };
        char *filler = malloc(sizes[i] + 1);
        memset(filler, 'x', sizes[i]);
        assert_int_equal(write(file, filler, sizes[i]), sizes[i]);
        close(file);
        char *text = cli_read_file(path, &length, &err);
        assert_non_null(text);
        assert_int_equal(length, sizes[i]);
        assert_int_equal(text[length], '\0');
        assert_memory_equal(text, filler, sizes[i]);
        free(text);
        free(filler);
        unlink(path);
    }
}

static void names_what_cannot_be_read(void **state)
{
    static const struct {
        const char *path;
        pl_status status;
    } rows[] = { { "/nonexistent/file", PL_ERR_NOT_FOUND },
                 { "/tmp", PL_ERR_IO },
                 { "/tmp/./../etc/hostname/x", PL_ERR_IO } };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t length;
        pl_error err = { .status = PL_OK };
        assert_null(cli_read_file(rows[i].path, &length, &err));
        assert_int_equal(err.status, rows[i].status);
        assert_string_equal(err.source, rows[i].path);
        assert_true(err.message[0]);
    }
}

static void refuses_a_file_above_its_ceiling(void **state)
{
    char path[] = "/tmp/cli_input_XXXXXX";
    int file = mkstemp(path);
    size_t length;
    pl_error err = { .status = PL_OK };
    (void)state;
    assert_int_equal(ftruncate(file, (64L << 20) + 1), 0);
    close(file);
    assert_null(cli_read_file(path, &length, &err));
    assert_int_equal(err.status, PL_ERR_LIMIT);
    unlink(path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(knows_well_formed_text),
        cmocka_unit_test(reads_lines_and_counts_blank_ones),
        cmocka_unit_test(leaves_nul_bytes_to_the_reader_of_the_request),
        cmocka_unit_test(reads_files_whole),
        cmocka_unit_test(names_what_cannot_be_read),
        cmocka_unit_test(refuses_a_file_above_its_ceiling),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
