/* reading: what was understood of a message, for understand and escalate rules. */
#include "rule/api.h"

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

static const pl_api_kind kind;

static pl_rule_host *take_self(lua_State *lua, const char *function)
{
    return pl_api_self(lua, &kind, NULL, function);
}

static pl_rule_host *take_stage(lua_State *lua, pl_rule_stage stage, const char *function)
{
    pl_rule_host *host = take_self(lua, function);
    if (host->call.rule->stage != stage)
        luaL_error(lua, "%s: only %s rules may call it", function, pl_rule_stage_name(stage));
    return host;
}

static pl_intent_hit *find_intent(const pl_reading *reading, pl_str id)
{
    pl_intent_hit *hit = reading->intents.at;
    for (size_t i = 0; i < reading->intents.count; i++) {
        if (pl_str_equal(hit[i].id, id))
            return &hit[i];
    }
    return NULL;
}

static pl_risk *find_risk(const pl_reading *reading, pl_str name)
{
    pl_risk *risk = reading->risks.at;
    for (size_t i = 0; i < reading->risks.count; i++) {
        if (pl_str_equal(risk[i].kind, name))
            return &risk[i];
    }
    return NULL;
}

/* reading:intent(id: string): number
 * Its score from 0 to 1, 0 when it was not found.
 * @given { intents = { invoice = 0.5 } }
 * @example reading:intent("invoice") == 0.5 */
static int intent(lua_State *lua)
{
    pl_rule_host *host = take_self(lua, "reading:intent");
    const pl_intent_hit *hit = find_intent(host->call.subject.reading, pl_api_text(lua, 2, "reading:intent", "intent"));
    lua_pushnumber(lua, hit ? hit->score : 0);
    return 1;
}

/* reading:risk(kind: risk): number
 * Its score from 0 to 1, 0 when it was not found.
 * @given { risks = { "fraud" } }
 * @example reading:risk("fraud") == 1 */
static int risk(lua_State *lua)
{
    pl_rule_host *host = take_self(lua, "reading:risk");
    const pl_risk *found = find_risk(host->call.subject.reading, pl_api_text(lua, 2, "reading:risk", "risk"));
    lua_pushnumber(lua, found ? found->score : 0);
    return 1;
}

static double take_score(lua_State *lua, const char *function)
{
    double score = pl_api_number(lua, 3, function, "score");
    if (!(score >= 0 && score <= 1))
        luaL_error(lua, "%s: the score must be from 0 to 1", function);
    return score;
}

/* reading:add_intent(id: string, score: number)
 * Adds the intent, or raises its score; the best stand first.
 * @in understand
 * @given { intents = { "invoice" } }
 * @example reading:add_intent("coupon", 0.5) == nil */
static int add_intent(lua_State *lua)
{
    static const char *const function = "reading:add_intent";
    pl_rule_host *host = take_stage(lua, PL_RULE_UNDERSTAND, function);
    pl_vector *intents = &host->call.subject.reading->intents;
    pl_str id = pl_api_text(lua, 2, function, "intent");
    double score = take_score(lua, function);
    pl_intent_hit *hit = find_intent(host->call.subject.reading, id);
    if (hit && hit->score >= score)
        return 0;
    pl_intent_hit added = { .id = hit ? hit->id : pl_api_keep(lua, host->call.context->arena, id), .score = score };
    pl_vector_init(&added.evidence, sizeof(pl_evidence), host->call.context->arena);
    if (hit) {
        added.evidence = hit->evidence;
        pl_vector_remove(intents, (size_t)(hit - (pl_intent_hit *)intents->at));
    }
    size_t index = 0;
    while (index < intents->count && ((pl_intent_hit *)intents->at)[index].score >= score)
        index++;
    hit = pl_vector_insert(intents, index);
    if (!hit)
        return pl_api_refuse_memory(lua);
    *hit = added;
    host->call.changed = true;
    return 0;
}

/* reading:add_risk(kind: risk, score: number)
 * Adds the risk, or raises its score.
 * @in understand
 * @given { intents = { "defective" } }
 * @example reading:add_risk("safety", 0.5) == nil */
static int add_risk(lua_State *lua)
{
    static const char *const function = "reading:add_risk";
    static const char *const kinds[] = { "legal_threat", "review_threat", "chargeback", "safety",
                                         "privacy",      "fraud",         NULL };
    pl_rule_host *host = take_stage(lua, PL_RULE_UNDERSTAND, function);
    pl_reading *reading = host->call.subject.reading;
    pl_str name = pl_str_of(kinds[pl_api_word(lua, 2, kinds, function, "risk")]);
    double score = take_score(lua, function);
    pl_risk *found = find_risk(reading, name);
    if (found && found->score >= score)
        return 0;
    if (!found) {
        found = pl_vector_add(&reading->risks);
        if (!found)
            return pl_api_refuse_memory(lua);
        found->kind = name;
        pl_vector_init(&found->evidence, sizeof(pl_evidence), host->call.context->arena);
    }
    found->score = score;
    host->call.changed = true;
    return 0;
}

/* reading:set_emotion(kind: emotion, intensity: integer)
 * What the engine should take the buyer's mood for, from 0 to 5.
 * @in understand
 * @given { emotion = "calm" }
 * @example reading:set_emotion("angry", 4) == nil */
static int set_emotion(lua_State *lua)
{
    static const char *const function = "reading:set_emotion";
    const char *names[PL_EMOTION_COUNT + 1] = { NULL };
    pl_rule_host *host = take_stage(lua, PL_RULE_UNDERSTAND, function);
    pl_reading *reading = host->call.subject.reading;
    for (int i = 0; i < PL_EMOTION_COUNT; i++)
        names[i] = pl_emotion_name((pl_emotion)i);
    pl_emotion emotion = (pl_emotion)pl_api_word(lua, 2, names, function, "emotion");
    int intensity = (int)pl_api_integer(lua, 3, 0, 5, function, "intensity");
    if (reading->emotion != emotion || reading->intensity != intensity)
        host->call.changed = true;
    reading->emotion = emotion;
    reading->intensity = intensity;
    return 0;
}

/* reading:escalate(tier: integer, why: string)
 * Asks for a tier, 1 to 3; the highest of all rules counts.
 * @in escalate
 * @given { risks = { "safety" } }
 * @example reading:escalate(3, "safety") == nil */
static int escalate(lua_State *lua)
{
    static const char *const function = "reading:escalate";
    pl_rule_host *host = take_stage(lua, PL_RULE_ESCALATE, function);
    pl_rule_report *report = host->call.report;
    int tier = (int)pl_api_integer(lua, 2, 1, 3, function, "tier");
    pl_str why = pl_api_keep(lua, host->call.context->arena, pl_api_text(lua, 3, function, "reason"));
    pl_str *added = pl_vector_add(&report->why);
    if (!added)
        return pl_api_refuse_memory(lua);
    *added = why;
    if (tier > report->tier)
        report->tier = tier;
    host->call.changed = true;
    return 0;
}

static const luaL_Reg methods[] = {
    { "intent", intent },
    { "risk", risk },
    { "add_intent", add_intent },
    { "add_risk", add_risk },
    { "set_emotion", set_emotion },
    { "escalate", escalate },
    { NULL, NULL },
};

static void push_language(lua_State *lua, const pl_reading *reading)
{
    if (reading->language_count)
        lua_pushstring(lua, reading->language[0].tag.text);
    else
        lua_pushnil(lua);
}

/* reading: what was understood of a message, with the methods.
 * @field language: string? = the most likely tag: "de-AT"
 * @field emotion: emotion = the buyer's mood
 * @field intensity: integer = how strong it is, 0 to 5
 * @field urgency: integer = 0 to 5
 * @field sarcasm: boolean = whether it is meant the other way round */
static int find_field(lua_State *lua)
{
    pl_rule_host *host = take_self(lua, "reading");
    const pl_reading *reading = host->call.subject.reading;
    pl_str name = pl_api_text(lua, 2, "reading", "field");
    for (const luaL_Reg *method = methods; method->name; method++) {
        if (pl_str_is(name, method->name)) {
            lua_pushcfunction(lua, method->func);
            return 1;
        }
    }
    if (pl_str_is(name, "language"))
        push_language(lua, reading);
    else if (pl_str_is(name, "emotion"))
        lua_pushstring(lua, pl_emotion_name(reading->emotion));
    else if (pl_str_is(name, "intensity"))
        lua_pushinteger(lua, reading->intensity);
    else if (pl_str_is(name, "urgency"))
        lua_pushinteger(lua, reading->urgency);
    else if (pl_str_is(name, "sarcasm"))
        lua_pushboolean(lua, reading->sarcasm);
    else
        return luaL_error(lua, "reading: there is no field '%s'", name.at);
    return 1;
}

static const pl_api_kind kind = { .name = "reading", .index = find_field };

void pl_api_push_reading(lua_State *lua)
{
    pl_api_push_lease(lua, &kind, 0);
}
