/* The JSON reader beside jansson: random documents, most of them spoilt a little. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>

#include <jansson.h>

#include "base/buf.h"
#include "text/json_read.h"

/* Documents by chance, sound at first and then spoilt a little. */
enum { DOCUMENTS = 20000, DEPTH_OF_CHANCE = 5 };

static uint32_t chance;

static uint32_t draw(uint32_t bound)
{
    chance = chance * 1664525U + 1013904223U;
    return (chance >> 8) % bound;
}

static void put_random_string(pl_buf *out)
{
    static const char *const pieces[] = { "a",
                                          "key",
                                          "\xC3\xA4",
                                          "\xE6\x97\xA5",
                                          "\xF0\x9F\x98\x80",
                                          "\\n",
                                          "\\\"",
                                          "\\u00e4",
                                          "\\uD83D\\uDE00",
                                          "\\/",
                                          " ",
                                          "0123456789",
                                          "b",
                                          "c" };
    pl_buf_put_byte(out, '"');
    for (uint32_t i = draw(4); i > 0; i--)
        pl_buf_put_text(out, pieces[draw(sizeof pieces / sizeof pieces[0])]);
    pl_buf_put_byte(out, '"');
}

static void put_random_number(pl_buf *out)
{
    static const uint32_t bounds[] = { 10, 400, 100000 };
    char text[64];
    uint32_t value = draw(bounds[draw(sizeof bounds / sizeof bounds[0])]);
    switch (draw(7)) {
    case 0: (void)snprintf(text, sizeof text, "%u", value); break;
    case 1: (void)snprintf(text, sizeof text, "-%u", value); break;
    case 2: (void)snprintf(text, sizeof text, "0.%u", value); break;
    case 3: (void)snprintf(text, sizeof text, "%ue%u", value, draw(330)); break;
    case 4: (void)snprintf(text, sizeof text, "1.5E-%u", value); break;
    case 5: (void)snprintf(text, sizeof text, "%u.%u", value, draw(1000000)); break;
    default: (void)snprintf(text, sizeof text, "%u00000000000000000%u", value + 1, draw(1000)); break;
    }
    pl_buf_put_text(out, text);
}

static void put_random_value(pl_buf *out, unsigned depth);

static void put_random_children(pl_buf *out, unsigned depth, char mark)
{
    uint32_t count = draw(5);
    bool keyed = mark == '{';
    pl_buf_put_byte(out, mark);
    for (uint32_t i = 0; i < count; i++) {
        if (i)
            pl_buf_put_byte(out, ',');
        if (keyed) {
            put_random_string(out);
            pl_buf_put_byte(out, ':');
        }
        put_random_value(out, depth - 1);
    }
    pl_buf_put_byte(out, keyed ? '}' : ']');
}

static void put_random_value(pl_buf *out, unsigned depth)
{
    static const char *const words[] = { "null", "true", "false" };
    static const char *const gaps[] = { "", "", "", " ", "\n", "\t\r" };
    pl_buf_put_text(out, gaps[draw(sizeof gaps / sizeof gaps[0])]);
    uint32_t kind = draw(depth ? 5 : 3);
    switch (kind) {
    case 0: pl_buf_put_text(out, words[draw(3)]); break;
    case 1: put_random_number(out); break;
    case 2: put_random_string(out); break;
    default: put_random_children(out, depth, kind == 4 ? '{' : '['); break;
    }
    pl_buf_put_text(out, gaps[draw(sizeof gaps / sizeof gaps[0])]);
}

static void spoil(pl_buf *text)
{
    static const char bytes[] = "{}[]\",:\\u0019-+.eE tfnx\x01\x1F\x7F\x80\xBF\xC3\xED\xF0\xFF";
    size_t at = draw((uint32_t)text->length + 1);
    char byte = bytes[draw(sizeof bytes - 1)]; /* without NUL, which jansson passes over */
    switch (draw(4)) {
    case 0: pl_buf_replace(text, at, at, (pl_str){ &byte, 1 }); break;
    case 1: pl_buf_replace(text, at, at + 1, (pl_str){ &byte, 1 }); break;
    case 2: pl_buf_replace(text, at, at + 1, PL_STR("")); break;
    default: pl_buf_cut(text, at + text->length / 2); break;
    }
}

static void compare_trees(const pl_json *ours, json_t *theirs)
{
    static const json_type types[] = {
        [PL_JSON_NULL] = JSON_NULL,    [PL_JSON_FALSE] = JSON_FALSE,   [PL_JSON_TRUE] = JSON_TRUE,
        [PL_JSON_NUMBER] = JSON_REAL,  [PL_JSON_STRING] = JSON_STRING, [PL_JSON_ARRAY] = JSON_ARRAY,
        [PL_JSON_OBJECT] = JSON_OBJECT
    };
    assert_non_null(theirs);
    assert_int_equal(types[ours->kind], json_typeof(theirs));
    if (ours->kind == PL_JSON_NUMBER)
        assert_true(ours->number == json_real_value(theirs));
    if (ours->kind == PL_JSON_STRING) {
        assert_int_equal(ours->text.length, json_string_length(theirs));
        assert_memory_equal(ours->text.at, json_string_value(theirs), ours->text.length);
    }
    if (ours->kind != PL_JSON_ARRAY && ours->kind != PL_JSON_OBJECT)
        return;
    bool keyed = ours->kind == PL_JSON_OBJECT;
    assert_int_equal(ours->count, keyed ? json_object_size(theirs) : json_array_size(theirs));
    size_t index = 0;
    for (const pl_json *child = ours->first; child; child = child->next, index++)
        compare_trees(child, keyed ? json_object_getn(theirs, child->key.at, child->key.length)
                                   : json_array_get(theirs, index));
}

static void reads_the_same_and_refuses_the_same(void **state)
{
    (void)state;
    size_t accepted = 0;
    pl_arena arena;
    pl_buf text;
    pl_arena_init(&arena, 1 << 20);
    pl_buf_init(&text, 1 << 16);
    for (uint32_t seed = 0; seed < DOCUMENTS; seed++) {
        chance = seed;
        pl_buf_clear(&text);
        put_random_value(&text, DEPTH_OF_CHANCE);
        for (uint32_t i = draw(4); i > 0; i--)
            spoil(&text);
        pl_arena_clear(&arena);
        const pl_json *ours;
        pl_error err = { 0 };
        json_error_t reason;
        pl_status status = pl_json_read(&ours, &arena, pl_buf_view(&text), "request", &err);
        json_t *theirs = json_loadb(pl_buf_view(&text).at, text.length,
                                    JSON_REJECT_DUPLICATES | JSON_DECODE_ANY | JSON_DECODE_INT_AS_REAL, &reason);
        if ((status == PL_OK) != (theirs != NULL))
            fail_msg("seed %u: '%s': ours %s, jansson's %s", seed, pl_buf_view(&text).at, err.message,
                     theirs ? "accepts" : reason.text);
        if (theirs)
            compare_trees(ours, theirs);
        accepted += theirs != NULL;
        json_decref(theirs);
    }
    pl_buf_drop(&text);
    pl_arena_drop(&arena);
    assert_true(accepted > DOCUMENTS / 10 && accepted < DOCUMENTS * 9 / 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_the_same_and_refuses_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
