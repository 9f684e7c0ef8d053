/* The report: every kind of result, characters that XML cannot have, and no file rather than half of one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/show_test.h"

static const char answer[] =
    "{\"results\":["
    "{\"rule\":\"a/b\",\"example\":1,\"ok\":true,\"todo\":false,\"source\":\"s\",\"line\":3,\"says\":null},"
    "{\"rule\":\"a/b\",\"example\":2,\"ok\":true,\"todo\":true,\"source\":\"s\",\"line\":4,\"says\":\"later\"},"
    "{\"rule\":\"c\",\"example\":1,\"ok\":false,\"todo\":false,\"source\":\"t\",\"line\":5,\"says\":\"<a & "
    "\\\"b\\\">\\u0001\\uffff\\n\","
    "\"given\":\"g\",\"want\":\"w\",\"got\":\"v\"}],"
    "\"failed\":1,\"todo\":1,\"broken\":[{\"source\":\"x.lua\",\"line\":7,\"message\":\"no\"}]}";

static const char report[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<testsuites name=\"parlance rule test\" tests=\"4\" failures=\"1\" errors=\"1\" skipped=\"1\">\n"
    " <testsuite name=\"x.lua\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\">\n"
    "  <testcase name=\"load\" classname=\"x.lua\" file=\"x.lua\" line=\"7\"><error message=\"no\"/></testcase>\n"
    " </testsuite>\n"
    " <testsuite name=\"a/b\" tests=\"2\" failures=\"0\" errors=\"0\" skipped=\"1\">\n"
    "  <testcase classname=\"a/b\" name=\"example 1\" file=\"s\" line=\"3\"/>\n"
    "  <testcase classname=\"a/b\" name=\"example 2\" file=\"s\" line=\"4\"><skipped message=\"later\"/></testcase>\n"
    " </testsuite>\n"
    " <testsuite name=\"c\" tests=\"1\" failures=\"1\" errors=\"0\" skipped=\"0\">\n"
    "  <testcase classname=\"c\" name=\"example 1\" file=\"t\" line=\"5\"><failure message=\"&lt;a &amp; "
    "&quot;b&quot;&gt;\xEF\xBF\xBD\xEF\xBF\xBD&#10;\">   given   g&#10;   want    w&#10;   got     v&#10;           "
    "^&#10;</failure></testcase>\n"
    " </testsuite>\n"
    "</testsuites>\n";

static pl_document *read_answer(void)
{
    pl_document *document = NULL;
    pl_error err = { .status = PL_OK };
    assert_int_equal(pl_document_read(&document, answer, sizeof answer - 1, "answer", &err), PL_OK);
    return document;
}

static void writes_each_kind_of_result(void **state)
{
    (void)state;
    char path[] = "/tmp/junit_test_XXXXXX";
    char text[4096];
    pl_error err = { .status = PL_OK };
    pl_document *document = read_answer();
    close(mkstemp(path));
    assert_int_equal(cli_write_junit(document, path, &err), 0);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    text[fread(text, 1, sizeof text - 1, file)] = '\0';
    fclose(file);
    unlink(path);
    assert_string_equal(text, report);
    pl_document_free(document);
}

static void leaves_nothing_where_it_cannot_write(void **state)
{
    (void)state;
    pl_error err = { .status = PL_OK };
    pl_document *document = read_answer();
    assert_int_equal(cli_write_junit(document, "/proc/absent/report.xml", &err), 1);
    assert_int_equal(err.status, PL_ERR_IO);
    assert_string_equal(err.source, "/proc/absent/report.xml");
    char path[8192];
    memset(path, 'a', sizeof path);
    path[sizeof path - 1] = '\0';
    err = (pl_error){ .status = PL_OK };
    assert_int_equal(cli_write_junit(document, path, &err), 1);
    assert_int_equal(err.status, PL_ERR_IO);
    pl_document_free(document);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_each_kind_of_result),
        cmocka_unit_test(leaves_nothing_where_it_cannot_write),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
