/* Results of examples in the XML that continuous integration reads: a suite for each rule, a case for each example. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/show.h"
#include "cli/show_test.h"

enum { PATH_BYTES = 4096 };

/* XML has no way to write most control characters. */
static void put_escaped(FILE *out, const char *text)
{
    static const struct {
        char byte;
        const char *written;
    } entities[] = { { '&', "&amp;" },  { '<', "&lt;" },  { '>', "&gt;" },  { '"', "&quot;" },
                     { '\n', "&#10;" }, { '\t', "&#9;" }, { '\r', "&#13;" } };
    enum { ENTITIES = sizeof entities / sizeof *entities };
    for (; *text; text++) {
        size_t i = 0;
        while (i < ENTITIES && entities[i].byte != *text)
            i++;
        if (i < ENTITIES)
            fputs(entities[i].written, out);
        else if ((unsigned char)*text < ' ')
            fputs("\xEF\xBF\xBD", out);
        else if (!strncmp(text, "\xEF\xBF\xBE", 3) || !strncmp(text, "\xEF\xBF\xBF", 3)) {
            fputs("\xEF\xBF\xBD", out);
            text += 2;
        } else
            fputc(*text, out);
    }
}

static void put_attribute(FILE *out, const char *name, const char *value)
{
    fprintf(out, " %s=\"", name);
    put_escaped(out, value);
    fputc('"', out);
}

static void put_outcome(FILE *out, pl_document *answer, size_t at)
{
    char *body = NULL;
    size_t length = 0;
    const char *says = cli_text(answer, "results.%zu.says", at);
    if (cli_is(answer, "true", "results.%zu.ok", at)) {
        fputs("<skipped", out);
        put_attribute(out, "message", says);
        fputs("/>", out);
        return;
    }
    FILE *memory = open_memstream(&body, &length);
    if (memory) {
        cli_put_failure(memory, answer, at);
        fclose(memory);
    }
    fputs("<failure", out);
    put_attribute(out, "message", says);
    fputc('>', out);
    put_escaped(out, body ? body : "");
    fputs("</failure>", out);
    free(body);
}

static void put_case(FILE *out, pl_document *answer, size_t at)
{
    int quiet = cli_is(answer, "true", "results.%zu.ok", at) && cli_is(answer, "false", "results.%zu.todo", at);
    fputs("  <testcase", out);
    put_attribute(out, "classname", cli_text(answer, "results.%zu.rule", at));
    fprintf(out, " name=\"example %s\"", cli_text(answer, "results.%zu.example", at));
    put_attribute(out, "file", cli_text(answer, "results.%zu.source", at));
    put_attribute(out, "line", cli_text(answer, "results.%zu.line", at));
    if (quiet) {
        fputs("/>\n", out);
        return;
    }
    fputc('>', out);
    put_outcome(out, answer, at);
    fputs("</testcase>\n", out);
}

/* Results [from, to) are of one rule. */
static void put_suite(FILE *out, pl_document *answer, size_t from, size_t to)
{
    size_t failed = 0;
    size_t skipped = 0;
    for (size_t i = from; i < to; i++) {
        int ok = cli_is(answer, "true", "results.%zu.ok", i);
        failed += !ok;
        skipped += ok && cli_is(answer, "true", "results.%zu.todo", i);
    }
    fputs(" <testsuite", out);
    put_attribute(out, "name", cli_text(answer, "results.%zu.rule", from));
    fprintf(out, " tests=\"%zu\" failures=\"%zu\" errors=\"0\" skipped=\"%zu\">\n", to - from, failed, skipped);
    for (size_t i = from; i < to; i++)
        put_case(out, answer, i);
    fputs(" </testsuite>\n", out);
}

static void put_broken(FILE *out, pl_document *answer)
{
    for (size_t i = 0; i < cli_count(answer, "broken"); i++) {
        const char *source = cli_text(answer, "broken.%zu.source", i);
        fputs(" <testsuite", out);
        put_attribute(out, "name", source);
        fputs(" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\">\n  <testcase name=\"load\"", out);
        put_attribute(out, "classname", source);
        put_attribute(out, "file", source);
        put_attribute(out, "line", cli_text(answer, "broken.%zu.line", i));
        fputs("><error", out);
        put_attribute(out, "message", cli_text(answer, "broken.%zu.message", i));
        fputs("/></testcase>\n </testsuite>\n", out);
    }
}

static void put_suites(FILE *out, pl_document *answer)
{
    size_t count = cli_count(answer, "results");
    size_t broken = cli_count(answer, "broken");
    fprintf(out,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"parlance rule test\" tests=\"%zu\" "
            "failures=\"%s\" errors=\"%zu\" skipped=\"%s\">\n",
            count + broken, cli_text(answer, "failed"), broken, cli_text(answer, "todo"));
    put_broken(out, answer);
    for (size_t from = 0, to; from < count; from = to) {
        for (to = from + 1; to < count; to++) {
            if (!cli_is(answer, cli_text(answer, "results.%zu.rule", from), "results.%zu.rule", to))
                break;
        }
        put_suite(out, answer, from, to);
    }
    fputs("</testsuites>\n", out);
}

static int fail(pl_error *err, const char *path)
{
    err->status = PL_ERR_IO;
    snprintf(err->source, sizeof err->source, "%s", path);
    snprintf(err->message, sizeof err->message, "the report cannot be written: %s", strerror(errno));
    return 1;
}

/* The report gets its name when all of it is on the disk. */
int cli_write_junit(pl_document *answer, const char *path, pl_error *err)
{
    char beside[PATH_BYTES];
    if (snprintf(beside, sizeof beside, "%s.%ld.part", path, (long)getpid()) >= (int)sizeof beside) {
        errno = ENAMETOOLONG;
        return fail(err, path);
    }
    FILE *out = fopen(beside, "w");
    if (!out)
        return fail(err, path);
    put_suites(out, answer);
    int whole = !fflush(out) && !ferror(out) && !fsync(fileno(out));
    whole &= !fclose(out);
    if (whole && !rename(beside, path))
        return 0;
    int cause = errno;
    unlink(beside);
    errno = cause;
    return fail(err, path);
}
