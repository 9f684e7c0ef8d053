/* Two answers side by side: each difference is told once, with its suggestion. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "cli/compare.h"

#define SUGGESTION(reply, status, text, findings)                                                                      \
    "{\"replies\":[\"" reply "\"],\"status\":\"" status "\",\"text\":\"" text "\",\"findings\":[" findings "]}"
#define ANSWER(tier, suggestions) "{\"escalate\":{\"tier\":" tier "},\"findings\":[],\"suggestions\":[" suggestions "]}"
#define FINDING "{\"severity\":\"warn\",\"rule\":\"r\",\"match\":\"m\",\"fix\":{\"kind\":\"human\"}}"

static const struct {
    const char *before, *after, *told;
} rows[] = {
    { ANSWER("0", SUGGESTION("a", "ready", "x", "")), ANSWER("0", SUGGESTION("a", "ready", "x", "")), "" },
    { ANSWER("0", SUGGESTION("a", "ready", "x", "")), ANSWER("0", SUGGESTION("a", "ready", "y", "")), "a text x>y;" },
    { ANSWER("0", SUGGESTION("a", "ready", "x", "")), ANSWER("2", SUGGESTION("a", "review", "x", FINDING)),
      " escalation 0>2;a status ready>review;a findings >warn r: «m»; fix: human;" },
    { ANSWER("0", SUGGESTION("a", "ready", "x", "") "," SUGGESTION("b", "ready", "z", "")),
      ANSWER("0", SUGGESTION("b", "ready", "z", "") "," SUGGESTION("c", "ready", "v", "")),
      "a suggestion x>(nothing);b rank 2>1;c suggestion (nothing)>v;" },
    { "{\"verdict\":\"allow\",\"fixed\":null,\"findings\":[]}",
      "{\"verdict\":\"block\",\"fixed\":\"y\",\"findings\":[" FINDING "]}",
      " verdict allow>block; fixed (nothing)>y; findings >warn r: «m»; fix: human;" },
    { "{\"error\":{\"message\":\"m\"}}", ANSWER("0", ""), " error m>(nothing); escalation (nothing)>0;" },
    { "{}", "{}", "" },
};

static void note(void *payload, const cli_difference *what)
{
    char *line = payload;
    size_t length = strlen(line);
    snprintf(line + length, 1024 - length, "%s %s %s>%s;", what->suggestion, cli_aspect_name(what->aspect),
             what->before ? what->before : "(nothing)", what->after ? what->after : "(nothing)");
}

static pl_document *read(const char *text)
{
    pl_document *document = NULL;
    pl_error err = { .status = PL_OK };
    if (pl_document_read(&document, text, strlen(text), "answer", &err))
        fail_msg("%s: %s", text, err.message);
    return document;
}

static void tells_each_difference_once(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char line[1024] = "";
        pl_document *before = read(rows[i].before);
        pl_document *after = read(rows[i].after);
        size_t count = cli_compare(before, after, note, line);
        assert_string_equal(line, rows[i].told);
        assert_int_equal(count > 0, rows[i].told[0] != '\0');
        pl_document_free(before);
        pl_document_free(after);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_each_difference_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
