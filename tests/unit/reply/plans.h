/* A library with a reply made for plans, facts by name, lists of slots. */
#ifndef TESTS_REPLY_PLANS_H
#define TESTS_REPLY_PLANS_H

#include "unit/reply/libraries.h"

#include "reply/arrange.h"
#include "reply/skeleton.h"

static const char mix_text[] =
    "return { id = 'mix', summary = 's', intents = {}, scenario = 'hold', examples = { {} }, moves = {\n"
    "  { act = 'facts', variants = { { 'dated', needs = { 'eta' } }, 'plain' } },\n"
    "  { act = 'solution', variants = { 'wait' } },\n"
    "  { act = 'cause', variants = { { 'carrier', needs = { 'carrier' } } } },\n"
    "  { act = 'hold', variants = { { 'late', when = { late = true }, needs = { 'tracking' } } } },\n"
    "  { act = 'next_step', optional = true, variants = { { 'call', when = { channel = 'mail' } }, 'ask' } },\n"
    "  { act = 'reason', optional = true, variants = { 'law' } },\n"
    "  { act = 'refusal', optional = true, variants = { 'no' } },\n"
    "} }\n";
static const char mix_words_text[] =
    "return { ['facts.dated'] = 'Am {eta, date, ::dMMMM}.', ['facts.plain'] = 'Bald.',\n"
    "  ['solution.wait'] = 'Warten.', ['cause.carrier'] = 'Wegen {carrier}.',\n"
    "  ['hold.late'] = 'Nummer {tracking}.', ['next_step.call'] = 'Rufen Sie an.',\n"
    "  ['next_step.ask'] = 'Fragen Sie.', ['reason.law'] = 'Das Gesetz.',\n"
    "  ['refusal.no'] = 'Nein.' }\n";

typedef struct plan_world {
    library_world base;
    const pl_reply *reply;
    pl_arena arena;
    pl_facts facts;
    pl_plan plan;
} plan_world;

static inline void open_plans(plan_world *world, const char *root, const char *words)
{
    open_library_world(&world->base);
    put_file(world->base.builtin, "locales/root/replies/mix.lua", root);
    put_file(world->base.builtin, "locales/de/replies/mix.lua", words);
    load_library(&world->base);
    world->reply = pl_library_find(world->base.library, PL_STR("mix"));
    assert_non_null(world->reply);
}

static inline void close_plans(plan_world *world)
{
    close_library_world(&world->base);
}

/* The next word of a text parted by blanks; absent at the end. */
static inline pl_str next_word(pl_str *rest)
{
    pl_str word = { NULL, 0 };
    while (rest->length && pl_str_split(&word, rest, ' ') && !word.length)
        word = (pl_str){ NULL, 0 };
    return word;
}

/* Facts by name: a date for moments, true for the rest that are no text. */
static inline void put_named_facts(pl_facts *facts, const char *names)
{
    memset(facts, 0, sizeof *facts);
    pl_str rest = pl_str_of(names);
    size_t count;
    const pl_fact_row *rows = pl_fact_rows(&count);
    for (pl_str name = next_word(&rest); name.at; name = next_word(&rest)) {
        int row = pl_fact_find(name);
        assert_true(row >= 0);
        facts->at[row] = (pl_value){ .kind = rows[row].kind, .number = 1, .text = PL_STR("mail") };
    }
}

static inline void begin_plan(plan_world *world, const char *facts)
{
    pl_arena_init(&world->arena, 1 << 20);
    pl_plan_init(&world->plan, &world->arena);
    put_named_facts(&world->facts, facts);
}

static inline void end_plan(plan_world *world)
{
    pl_arena_drop(&world->arena);
}

/* A list of texts as content would hold it. */
static inline const pl_node *list_of(pl_arena *arena, const char *words)
{
    pl_node *list = pl_arena_take(arena, sizeof *list);
    assert_non_null(list);
    *list = (pl_node){ .kind = PL_NODE_TABLE };
    const pl_node **end = &list->first;
    pl_str rest = pl_str_of(words);
    for (pl_str word = next_word(&rest); word.at; word = next_word(&rest)) {
        pl_node *node = pl_arena_take(arena, sizeof *node);
        assert_non_null(node);
        *node = (pl_node){ .kind = PL_NODE_TEXT, .text = word };
        *end = node;
        end = &node->next;
        list->count = ++list->list_count;
    }
    return list;
}

#endif
