/* ctx: what rules may know besides their subject; every field is looked up when it is asked for. */
#include "rule/api.h"

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

enum { PART_CONTEXT, PART_TONE, PART_FACTS, PART_PLATFORM, PART_COUNTRY, PART_NOW, PART_REQUEST, PART_COMMITMENTS };

static const pl_api_kind kind;

/* ctx: what a rule may know besides its subject.
 * @field market: string = "amazon-de"
 * @field platform_id: string = "amazon"
 * @field country_id: string = "de"
 * @field language: string = tag of the text: "de-AT"
 * @field channel: "mail"|"ticket"|"chat"|"public_review" = where the answer goes
 * @field turn: "first"|"later" = of the conversation
 * @field reply: string? = id of the reply
 * @field situation: string? = its scenario
 * @field emotion: emotion? = the buyer's mood
 * @field intensity: integer? = how strong it is, 0 to 5
 * @field now: string = the moment of the request, RFC 3339
 * @field order: table<string, any>|nil = the order as the request has it: ctx.order.items[1].sku
 * @field buyer: table<string, any>|nil = the buyer as the request has it
 * @field persona: table<string, any>|nil = who speaks for the shop
 * @field conversation: table<string, string>[]|nil = earlier messages, oldest first: { from, text, at }
 * @field commitments: commitment[] = promises of the shop's earlier messages
 * @field tone: ctx_tone = the axes, 0 to 100
 * @field facts: ctx_facts = what is known of the order, the buyer and the case
 * @field platform: table<string, any> = facts of the platform: reply_hours
 * @field country: table<string, any> = facts of the country: withdrawal_days */

/* commitment: a promise of an earlier message.
 * @field what: string = "delivery", "refund", "replacement" or "answer"
 * @field by: string? = the day, "2026-11-24"
 * @field said_at: string? = when it was said
 * @field text: string = its words
 * @field broken: boolean = the day is over, and it was not kept */

/* The fields of ctx itself: facts under the names that rules use, and the parts. */
static const struct field {
    const char *name;
    const char *fact; /* NULL: a part */
    int part;
} fields[] = {
    { "market", "market", 0 },
    { "platform_id", "platform", 0 },
    { "country_id", "country", 0 },
    { "language", "language", 0 },
    { "channel", "channel", 0 },
    { "turn", "turn", 0 },
    { "reply", "reply", 0 },
    { "situation", "situation", 0 },
    { "emotion", "emotion", 0 },
    { "intensity", "intensity", 0 },
    { "now", NULL, PART_NOW },
    { "order", NULL, PART_REQUEST },
    { "buyer", NULL, PART_REQUEST },
    { "persona", NULL, PART_REQUEST },
    { "conversation", NULL, PART_REQUEST },
    { "commitments", NULL, PART_COMMITMENTS },
    { "tone", NULL, PART_TONE },
    { "facts", NULL, PART_FACTS },
    { "platform", NULL, PART_PLATFORM },
    { "country", NULL, PART_COUNTRY },
};

static void push_fact(lua_State *lua, const pl_rule_context *context, pl_str name)
{
    int index = pl_fact_find(name);
    if (index < 0) {
        pl_str nearest = pl_fact_nearest(name);
        luaL_error(lua,
                   nearest.at ? "ctx.facts: there is no fact '%s'; did you mean '%s'?"
                              : "ctx.facts: there is no fact '%s'",
                   name.at, nearest.at);
        return;
    }
    pl_api_push_value(lua, &context->facts->at[index]);
}

static void push_request(lua_State *lua, const pl_rule_context *context, pl_str name)
{
    if (context->request)
        pl_api_push_json(lua, pl_json_find(context->request, name.at));
    else
        pl_api_push_node(lua, pl_node_find(context->example, name.at));
}

static void set_text(lua_State *lua, const char *name, pl_str text)
{
    if (text.at)
        pl_api_push_str(lua, text);
    else
        lua_pushnil(lua);
    lua_setfield(lua, -2, name);
}

static void push_commitment(lua_State *lua, const pl_promise *promise)
{
    pl_api_charge(lua, promise->text);
    lua_createtable(lua, 0, 5);
    set_text(lua, "what", promise->what);
    set_text(lua, "text", promise->text);
    set_text(lua, "said_at", promise->said_at);
    pl_api_push_value(lua, &promise->by);
    lua_setfield(lua, -2, "by");
    lua_pushboolean(lua, promise->broken);
    lua_setfield(lua, -2, "broken");
}

static void push_commitments(lua_State *lua, const pl_rule_context *context)
{
    size_t count = context->reading ? context->reading->promises.count : 0;
    lua_newtable(lua);
    for (size_t i = 0; i < count; i++) {
        push_commitment(lua, pl_vector_get(&context->reading->promises, i));
        lua_rawseti(lua, -2, (lua_Integer)i + 1);
    }
}

/* What is made anew each time it is asked for. */
static void push_part(lua_State *lua, const pl_rule_context *context, const struct field *field)
{
    switch (field->part) {
    case PART_NOW: pl_api_push_value(lua, &context->now); break;
    case PART_REQUEST: push_request(lua, context, pl_str_of(field->name)); break;
    case PART_COMMITMENTS: push_commitments(lua, context); break;
    default: pl_api_push_lease(lua, &kind, field->part); break;
    }
}

static void push_field(lua_State *lua, const pl_rule_context *context, pl_str name)
{
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        if (!pl_str_is(name, fields[i].name))
            continue;
        if (fields[i].fact)
            push_fact(lua, context, pl_str_of(fields[i].fact));
        else
            push_part(lua, context, &fields[i]);
        return;
    }
    luaL_error(lua, "ctx: there is no field '%s'", name.at);
}

static void push_tone(lua_State *lua, const pl_rule_context *context, pl_str name)
{
    pl_axis axis;
    if (!pl_axis_find(&axis, name))
        luaL_error(lua, "ctx.tone: there is no axis '%s'", name.at);
    else
        lua_pushinteger(lua, context->tone->axis[axis]);
}

/* A fact of the file's `facts`, or else another field of the file ("hosts", "holidays"). */
static void push_content(lua_State *lua, const pl_node *root, pl_str name)
{
    const pl_node *fact = pl_node_find_str(pl_node_find(root, "facts"), name);
    pl_api_push_node(lua, fact ? pl_node_find(fact, "value") : pl_node_find_str(root, name));
}

static void push_platform(lua_State *lua, const pl_rule_context *context, pl_str name)
{
    pl_market_fact fact;
    if (pl_market_fact_find(&fact, context->catalog, context->market, name.at))
        pl_api_push_node(lua, fact.value);
    else
        push_content(lua, context->market->platform_facts, name);
}

static int find_field(lua_State *lua)
{
    int part = 0;
    pl_rule_host *host = pl_api_self(lua, &kind, &part, "ctx");
    const pl_rule_context *context = host->call.context;
    pl_str name = pl_api_text(lua, 2, "ctx", "field");
    switch (part) {
    case PART_TONE: push_tone(lua, context, name); break;
    case PART_FACTS: push_fact(lua, context, name); break;
    case PART_PLATFORM: push_platform(lua, context, name); break;
    case PART_COUNTRY: push_content(lua, context->market->country_facts, name); break;
    default: push_field(lua, context, name); break;
    }
    return 1;
}

static const pl_api_kind kind = { .name = "ctx", .index = find_field };

void pl_api_push_context(lua_State *lua)
{
    pl_api_push_lease(lua, &kind, PART_CONTEXT);
}
