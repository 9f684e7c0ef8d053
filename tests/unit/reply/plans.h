/* A library with replies made for plans, and plans written as "greeting facts.dated! apology:3 closing". */
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

/* Appends "id", "id.variant", "id.variant!" (asked) or "id:weight". */
static inline void put_move(plan_world *world, pl_str word)
{
    pl_error err = { 0 };
    pl_str name;
    int weight;
    pl_slot_read(&name, &weight, word);
    bool asked = pl_str_ends(name, PL_STR("!"));
    name.length -= asked;
    size_t dot = pl_str_find(name, PL_STR("."), 0);
    pl_str id = pl_str_slice(name, 0, dot);
    const pl_reply_move *from = pl_library_move(world->base.library, world->reply, id);
    size_t index = world->plan.moves.count;
    assert_int_equal(pl_plan_insert(&world->plan, index, id, from ? from->act : id, weight ? weight : 1, &err), PL_OK);
    pl_move *move = (pl_move *)world->plan.moves.at + index;
    move->asked = asked;
    if (dot < name.length)
        move->variant = pl_str_slice(name, dot + 1, name.length);
}

static inline void put_moves(plan_world *world, const char *words)
{
    pl_str rest = pl_str_of(words);
    for (pl_str word = next_word(&rest); word.at; word = next_word(&rest))
        put_move(world, word);
}

/* The plan as it is written above: variants where there are any, weights above 1. */
static inline void expect_plan(const pl_plan *plan, const char *want, size_t row)
{
    pl_buf text;
    pl_buf_init(&text, 4096);
    for (size_t i = 0; i < plan->moves.count; i++) {
        const pl_move *move = (const pl_move *)plan->moves.at + i;
        pl_buf_put_format(&text, "%s%.*s", i ? " " : "", PL_STR_ARGS(move->id));
        if (move->variant.at)
            pl_buf_put_format(&text, ".%.*s", PL_STR_ARGS(move->variant));
        if (move->weight > 1)
            pl_buf_put_format(&text, ":%d", move->weight);
    }
    if (!pl_str_is(pl_buf_view(&text), want))
        fail_msg("row %zu: '%.*s', want '%s'", row, PL_STR_ARGS(pl_buf_view(&text)), want);
    pl_buf_drop(&text);
}

#endif
