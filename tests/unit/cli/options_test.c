/* Reading command lines. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"

enum { WORDS_MAX = 12 };

static const cli_command *command_of(const char *name)
{
    for (const cli_command *command = cli_commands(); command->name; command++) {
        if (!strcmp(command->name, name))
            return command;
    }
    return NULL;
}

/* Reads words parted by blanks, the first of them the command; faults go to a file that is dropped. */
static int read_words(cli_call *call, const char *name, const char *words)
{
    static char copy[512]; /* the call keeps words of it */
    char *argv[WORDS_MAX + 1] = { copy };
    int argc = 1;
    snprintf(copy, sizeof copy, "parlance %s", words);
    for (char *word = strtok(strchr(copy, ' '), " "); word && argc < WORDS_MAX; word = strtok(NULL, " "))
        argv[argc++] = word;
    *call = (cli_call){ .command = command_of(name) };
    fflush(stderr);
    int kept = dup(STDERR_FILENO);
    FILE *nowhere = freopen("/dev/null", "w", stderr);
    int status = cli_read_options(call, argc, argv);
    fflush(stderr);
    dup2(kept, STDERR_FILENO);
    close(kept);
    (void)nowhere;
    return status;
}

static const char *request_of(const cli_call *call)
{
    return pl_document_json(call->request, "", NULL);
}

static void puts_options_into_the_request(void **state)
{
    static const struct {
        const char *command;
        const char *words;
        const char *request;
    } rows[] = {
        { "suggest", "", "{}" },
        { "suggest", "--market amazon-de --message x", "{\"market\":\"amazon-de\",\"message\":\"x\"}" },
        { "suggest", "--market=amazon-de", "{\"market\":\"amazon-de\"}" },
        { "suggest", "--agent-locale zh-CN --buyer X",
          "{\"agent\":{\"locale\":\"zh-CN\"},\"buyer\":{\"name\":\"X\"}}" },
        { "suggest", "--tone directness=40 --tone warmth=5", "{\"tone\":{\"directness\":40,\"warmth\":5}}" },
        { "suggest", "--remedy refund --limit 2 --explain",
          "{\"choose\":{\"remedy\":\"refund\"},\"limit\":2,\"explain\":true}" },
        { "pattern", "--value n=1 --value at=2026-11-24 --value s=a=b",
          "{\"values\":{\"n\":1,\"at\":\"2026-11-24\",\"s\":\"a=b\"}}" },
        { "market set", "amazon-de --zone Europe/Berlin", "{\"zone\":\"Europe/Berlin\"}" },
        { "suggest", "--json --batch", "{}" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cli_call call;
        assert_int_equal(read_words(&call, rows[i].command, rows[i].words), 0);
        assert_string_equal(request_of(&call), rows[i].request);
        pl_document_free(call.request);
    }
}

static void refuses_what_the_command_does_not_take(void **state)
{
    static const struct {
        const char *command;
        const char *words;
    } rows[] = {
        { "suggest", "--nothing" },
        { "suggest", "--text x" },
        { "check", "--message x" },
        { "suggest", "--market" },
        { "suggest", "--tone direct" },
        { "suggest", "--tone =4" },
        { "suggest", "--limit two" },
        { "suggest", "a b" },
        { "version", "--shop x" },
        { "coverage", "x" },
        { "suggest", "-x" },
        { "suggest", "--json=1" },
        { "suggest", "--market \xff" },
        { "suggest", "\xc3\x28" },
        { "market show", "--tone a=1" },
        { "suggest", "--market \xed\xa0\x80" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cli_call call;
        assert_int_equal(read_words(&call, rows[i].command, rows[i].words), 2);
        pl_document_free(call.request);
    }
}

static void names_a_file_that_is_not_there(void **state)
{
    cli_call call;
    (void)state;
    assert_int_equal(read_words(&call, "suggest", "--order /nonexistent/order.json"), 6);
    pl_document_free(call.request);
}

static void steers_the_program(void **state)
{
    cli_call call;
    (void)state;
    assert_int_equal(read_words(&call, "suggest", "--json - --batch --shop here --help"), 0);
    assert_true(call.json && call.batch && call.help);
    assert_string_equal(call.shop, "here");
    assert_string_equal(call.positional, "-");
    pl_document_free(call.request);
}

static void finds_json_behind_a_fault(void **state)
{
    cli_call call;
    (void)state;
    fflush(stdout);
    int kept = dup(STDOUT_FILENO);
    FILE *taken = tmpfile();
    char said[512] = "";
    dup2(fileno(taken), STDOUT_FILENO);
    int status = read_words(&call, "suggest", "--mesage x --json");
    fflush(stdout);
    dup2(kept, STDOUT_FILENO);
    close(kept);
    rewind(taken);
    assert_non_null(fgets(said, sizeof said, taken));
    (void)fclose(taken);
    pl_document_free(call.request);
    assert_int_equal(status, 2);
    assert_string_equal(
        said, "{\"error\":{\"code\":\"bad_usage\",\"message\":\"unknown option '--mesage'\",\"hint\":\"did you "
              "mean '--message'?\"}}\n");
}

static void every_option_belongs_to_a_command(void **state)
{
    (void)state;
    for (const cli_option *option = cli_options(); option->name; option++) {
        unsigned used = 0;
        for (const cli_command *command = cli_commands(); command->name; command++)
            used |= command->options & option->groups;
        assert_true(used);
        assert_true(option->summary[0]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(puts_options_into_the_request),  cmocka_unit_test(refuses_what_the_command_does_not_take),
        cmocka_unit_test(names_a_file_that_is_not_there), cmocka_unit_test(steers_the_program),
        cmocka_unit_test(finds_json_behind_a_fault),      cmocka_unit_test(every_option_belongs_to_a_command),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
