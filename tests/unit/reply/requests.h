/* Request documents for the tests of replies, written with ' for ", and the facts that follow from them. */
#ifndef TESTS_REPLY_REQUESTS_H
#define TESTS_REPLY_REQUESTS_H

#include "unit/market/folders.h"

#include "locale/date.h"
#include "reply/request.h"

static inline const pl_json *read_quoted(pl_arena *arena, const char *quoted)
{
    char *text = pl_arena_take(arena, strlen(quoted) + 1);
    assert_non_null(text);
    for (size_t i = 0; quoted[i]; i++)
        text[i] = (char)(quoted[i] == '\'' ? '"' : quoted[i]);
    const pl_json *json = NULL;
    pl_error err = { 0 };
    if (pl_json_read(&json, arena, pl_str_of(text), "test", &err))
        fail_msg("%s: %s", quoted, err.message);
    return json;
}

/* A market of the shipped content and its arena. */
typedef struct reply_world {
    pl_arena arena;
    pl_catalog *catalog;
    const pl_market *market;
} reply_world;

static inline void open_world(reply_world *world, const char *market)
{
    pl_error err = { 0 };
    pl_arena_init(&world->arena, 32 << 20);
    world->catalog = load_shipped();
    if (pl_market_find(&world->market, &world->arena, world->catalog, pl_str_of(market), NULL, &err))
        fail_msg("%s", err.message);
}

static inline void close_world(reply_world *world)
{
    pl_catalog_free(world->catalog);
    pl_arena_drop(&world->arena);
}

static inline int64_t moment_of(const char *written)
{
    pl_value value;
    pl_error err = { 0 };
    assert_int_equal(pl_date_read(&value, pl_str_of(written), &err), PL_OK);
    assert_int_equal(value.kind, PL_VALUE_MOMENT);
    return value.time;
}

static inline pl_status fill_facts(pl_facts *facts, reply_world *world, const char *quoted, const char *now,
                                   pl_error *err)
{
    pl_facts_source source = {
        .request = read_quoted(&world->arena, quoted),
        .market = world->market,
        .catalog = world->catalog,
        .now = moment_of(now),
        .shop = PL_STR("Lampenladen"),
    };
    return pl_facts_fill(facts, &world->arena, &source, err);
}

static inline const pl_value *fact_of(const pl_facts *facts, const char *name)
{
    int index = pl_fact_find(pl_str_of(name));
    assert_true(index >= 0);
    return &facts->at[index];
}

/* A fact as text: "none", "true", "3", "2026-11-24", "DHL". */
static inline void write_fact(char *out, size_t size, const pl_facts *facts, const char *name)
{
    const pl_value *value = fact_of(facts, name);
    pl_buf date;
    pl_buf_init(&date, 64);
    switch (value->kind) {
    case PL_VALUE_NONE: (void)snprintf(out, size, "none"); break;
    case PL_VALUE_BOOL: (void)snprintf(out, size, "%s", value->number != 0 ? "true" : "false"); break;
    case PL_VALUE_NUMBER: (void)snprintf(out, size, "%g", value->number); break;
    case PL_VALUE_MONEY: (void)snprintf(out, size, "%g %s", value->number, value->currency); break;
    case PL_VALUE_MOMENT:
    case PL_VALUE_DAY:
        pl_date_write(&date, value);
        (void)snprintf(out, size, "%s", date.at);
        break;
    default: (void)snprintf(out, size, "%.*s", PL_STR_ARGS(value->text)); break;
    }
    pl_buf_drop(&date);
}

#endif
