/* Facts that are one of a few words: what they can never be is refused with the nearest word. */
#include "reply/choices.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "reply/facts.h"

static const struct {
    const char *fact;
    const char *word;
    const char *says; /* NULL: it may be that */
} rows[] = {
    { "channel", "mail", NULL },
    { "channel", "public_review", NULL },
    { "channel", "mial", "x.lua:3: 'channel' is never 'mial' (did you mean 'mail'?)" },
    { "channel", "", "x.lua:3: 'channel' is never '' (it is one of: mail, ticket, chat, public_review)" },
    { "turn", "second", "x.lua:3: 'turn' is never 'second' (it is one of: first, later)" },
    { "emotion", "angy", "x.lua:3: 'emotion' is never 'angy' (did you mean 'angry'?)" },
    { "risk", "safety", NULL },
    { "occasion", "delay", "x.lua:3: 'occasion' is never 'delay' (did you mean 'delayed'?)" },
    { "order_status", "send",
      "x.lua:3: 'order_status' is never 'send' (it is one of: none, unpaid, paid, shipped, delivered, closed, "
      "cancelled)" },
    { "reply", "anything", NULL },
    { "no_fact", "anything", NULL },
};

static void refuses_what_the_fact_can_never_be(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char line[1000];
        pl_error err = { .status = PL_OK };
        pl_node node = { .kind = PL_NODE_TEXT, .text = pl_str_of(rows[i].word), .source = "x.lua", .line = 3 };
        pl_status status = pl_choices_check(pl_str_of(rows[i].fact), &node, &err);
        assert_int_equal(status, rows[i].says ? PL_ERR_CONTENT : PL_OK);
        (void)pl_error_line(line, sizeof line, &err);
        if (rows[i].says)
            assert_string_equal(line, rows[i].says);
    }
}

/* A closed fact that no condition could ask would be a row too many. */
static void every_closed_fact_is_a_fact_of_words(void **state)
{
    (void)state;
    size_t count;
    size_t closed = 0;
    const pl_fact_row *facts = pl_fact_rows(&count);
    for (size_t i = 0; i < count; i++) {
        const char *const *words = pl_choices_of(pl_str_of(facts[i].name));
        closed += words != NULL;
        assert_true(!words || facts[i].kind == PL_VALUE_TEXT);
        for (size_t k = 1; words && words[k]; k++)
            assert_string_not_equal(words[k - 1], words[k]);
    }
    assert_int_equal(closed, 11);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refuses_what_the_fact_can_never_be),
        cmocka_unit_test(every_closed_fact_is_a_fact_of_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
