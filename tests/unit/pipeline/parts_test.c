/* Splitting a finished text into the parts that its channel sends. */
#include "unit/engine/answers.h"

#include <ctype.h>

#include "pipeline/parts.h"

typedef struct parts_row {
    const char *channel, *text;
    const char *want; /* the parts, with '|' between */
} parts_row;

static const parts_row rows[] = {
    { "mail", "A.\n\nB.", "A.\n\nB." },
    { "ticket", "A.\n\nB.", "A.\n\nB." },
    { "chat", "A.\n\nB.", "A.|B." },
    { "chat", "A.\n\n\n\nB.\n\n", "A.|B." },
    { "chat", "A.", "A." },
    { "chat", "", "" },
    { "mail", "", "" },
    { "chat", " A. ", "A." },
    { "chat", "Sure. Of course.", "Sure. Of course." },
};

/* A worker on the shipped content, and a case in a market. */
typedef struct parts_world {
    pl_content *content;
    pl_worker *worker;
    pl_arena arena;
    pl_case work;
} parts_world;

static int open_world(void **state)
{
    static parts_world world;
    pl_error err = { 0 };
    pl_content_folders folders = { PL_SOURCE_FOLDER, NULL };
    if (pl_content_open(&world.content, folders, &err))
        fail_msg("%s", err.message);
    assert_int_equal(pl_worker_new(&world.worker, world.content, &err), PL_OK);
    *state = &world;
    return 0;
}

static int close_world(void **state)
{
    parts_world *world = *state;
    pl_worker_free(world->worker);
    pl_content_close(world->content);
    return 0;
}

/* The parts of an English `text`, with '|' between. */
static void split(char *out, size_t size, parts_world *world, const char *market, const char *channel, const char *text)
{
    char document[80];
    (void)snprintf(document, sizeof document, "{\"market\":\"%s\",\"message\":\"a\"}", market);
    const pl_json *request = NULL;
    pl_error err = { 0 };
    pl_arena_init(&world->arena, 1 << 20);
    assert_int_equal(pl_json_read(&request, &world->arena, pl_str_of(document), "test", &err), PL_OK);
    pl_case_options options = { .method = PL_METHOD_SUGGEST, .request = request, .worker = world->worker };
    assert_int_equal(pl_case_init(&world->work, &options, &err), PL_OK);
    world->work.channel = pl_str_of(channel);
    world->work.language = (pl_tag){ .text = "en" };
    pl_candidate *candidate = pl_case_add(&world->work, NULL);
    assert_non_null(candidate);
    assert_int_equal(pl_draft_put(&candidate->draft, PL_STR("body"), pl_str_of(text), NULL, &err), PL_OK);
    assert_int_equal(pl_parts_split(&world->work, candidate, &err), PL_OK);
    const pl_str *parts = candidate->parts.at;
    size_t length = 0;
    out[0] = '\0';
    for (size_t i = 0; i < candidate->parts.count; i++)
        length += (size_t)snprintf(out + length, size - length, "%s%.*s", i ? "|" : "", PL_STR_ARGS(parts[i]));
    pl_case_drop(&world->work);
    pl_arena_drop(&world->arena);
}

static void a_chat_gets_one_bubble_a_paragraph(void **state)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char got[4096];
        split(got, sizeof got, *state, "shopee-sg", rows[i].channel, rows[i].text);
        if (strcmp(got, rows[i].want) != 0)
            fail_msg("%s '%s': '%s', want '%s'", rows[i].channel, rows[i].text, got, rows[i].want);
    }
}

/* Words of nine letters and a blank; a sentence ends with every `every`-th word, 0: never. */
static void write_words(char *out, size_t words, size_t every)
{
    for (size_t i = 0; i < words; i++, out += 10)
        memcpy(out,
               every && i % every == every - 1 ? "abcdefgh. "
               : i % (every ? every : 10)      ? "abcdefghi "
                                               : "Abcdefghi ",
               10);
    out[-1] = '\0';
}

/* How many parts there are; checks each, and that no letter is lost. */
static size_t count_parts(const char *parted, size_t longest, size_t words)
{
    size_t parts = 0;
    size_t letters = 0;
    pl_str rest = pl_str_of(parted);
    pl_str part;
    while (pl_str_split(&part, &rest, '|')) {
        parts++;
        assert_true(part.length > 0 && part.length <= longest);
        for (size_t i = 0; i < part.length; i++)
            letters += part.at[i] != ' ';
        assert_true(tolower((unsigned char)part.at[0]) == 'a' && part.at[part.length - 1] != ' ');
    }
    assert_int_equal(letters, words * 9);
    return parts;
}

static void no_bubble_is_longer_than_the_platform_takes(void **state)
{
    enum { WORDS = 1500 };
    static const struct {
        const char *market;
        size_t most;
    } limits[] = { { "shopee-sg", 1000 }, { "mercadolibre-mx", 350 }, { "taobao-cn", 1000 } };
    static char text[WORDS * 10 + 1];
    static char got[2 * sizeof text];
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        for (size_t every = 0; every <= 50; every += 25) {
            write_words(text, WORDS, every);
            split(got, sizeof got, *state, limits[i].market, "chat", text);
            assert_true(count_parts(got, limits[i].most, WORDS) > 2);
        }
    }
}

static void gathers_whole_sentences_up_to_what_reads_best(void **state)
{
    enum { WORDS = 100 };
    static const struct {
        const char *market;
        size_t every, longest, parts;
    } trials[] = {
        { "taobao-cn", 4, 119, 9 },        /* sentences of 40, three in a bubble of at most 120 */
        { "taobao-cn", 25, 249, 4 },       /* each is too long for company, none is cut */
        { "taobao-cn", 100, 999, 1 },      /* as long as the platform takes */
        { "mercadolibre-mx", 10, 299, 4 }, /* three sentences of 100 in 350 */
        { "mercadolibre-mx", 50, 349, 4 }, /* 500 in two pieces each */
        { "aliexpress-us", 10, 199, 5 },   { "shopee-sg", 10, 499, 2 },
    };
    char text[WORDS * 10 + 1];
    char got[2 * sizeof text];
    for (size_t i = 0; i < sizeof trials / sizeof *trials; i++) {
        write_words(text, WORDS, trials[i].every);
        split(got, sizeof got, *state, trials[i].market, "chat", text);
        size_t parts = count_parts(got, trials[i].longest, WORDS);
        if (parts != trials[i].parts)
            fail_msg("%s, %zu words a sentence: %zu parts", trials[i].market, trials[i].every, parts);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_chat_gets_one_bubble_a_paragraph),
        cmocka_unit_test(no_bubble_is_longer_than_the_platform_takes),
        cmocka_unit_test(gathers_whole_sentences_up_to_what_reads_best),
    };
    return cmocka_run_group_tests(tests, open_world, close_world);
}
