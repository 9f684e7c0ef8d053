/* Requests for plans: a full order in each market, with what is left out and what is chosen. */
#ifndef TESTS_ENGINE_PLAN_CASES_H
#define TESTS_ENGINE_PLAN_CASES_H

#include "unit/engine/answers.h"

/* A field of the order, the JSON that holds it and how its value would show in a text. Days stand alone: "27". */
typedef struct order_field {
    const char *name, *json, *shows;
} order_field;

static const order_field order_fields[] = {
    { "id", "'id':'302-1234567-7654321'", "302-1234567-7654321" },
    { "carrier", "'carrier':'Zephyr'", "Zephyr" },
    { "tracking", "'tracking':'ZX99887766DE'", "ZX99887766DE" },
    { "eta", "'eta':'2026-11-27'", "27" },
    { "promised_by", "'promised_by':'2026-11-20'", "20" },
    { "shipped_at", "'shipped_at':'2026-11-17'", "17" },
    { "placed_at", "'placed_at':'2026-11-15'", "15" },
    { "delivered_at", "'delivered_at':'2026-11-19'", "19" },
    { "events", "'events':[{'at':'2026-11-21','what':'scan','place':'Quakenburg'}]", "Quakenburg" },
    { "items", "'items':[{'sku':'LN-4711','name':'Lamp Novara','quantity':1,'price':'49.90'}]", "Novara" },
    { "total", "'total':'49.90','currency':'EUR'", "49" },
    { "status", "'status':'shipped'", NULL },
};
enum { FIELD_COUNT = sizeof order_fields / sizeof *order_fields, NO_FIELD = FIELD_COUNT };

/* Only the promised day of a parcel that is on time may lie ahead. */
static const char on_time[] = "'promised_by':'2026-11-28'";

typedef struct market_row {
    const char *id, *agent;
    const char *calm, *anxious, *angry;
} market_row;

static const market_row markets[] = {
    { "amazon-de", "en-US", "Wo ist mein Paket?", "Ich mache mir Sorgen, wo ist mein Paket?",
      "Das ist eine Frechheit! Ich bin stinksauer! Wo ist mein Paket?!" },
    { "amazon-jp", "zh-CN", "荷物はどこですか。", "荷物が届かなくて心配です。いつ届きますか。",
      "いい加減にしてください！荷物が届きません！最悪です！" },
    { "amazon-us", "zh-CN", "Where is my package?", "I am really worried, where is my package?",
      "This is ridiculous! I am furious! Where is my package?!" },
    { "amazon-cn", "de-DE", "我的包裹在哪里？", "很担心，我的包裹到底在哪里？", "太气人了！骗子！我的包裹在哪里？！" },
};

static const char *const replies[] = { "parcel_late",  "parcel_on_its_way", "defective_item",
                                       "price_haggle", "holding",           "clarify" };

/* One request: what is asked of the engine, and what is left out. */
typedef struct plan_case {
    const market_row *market;
    const char *reply;
    const char *message; /* NULL: the calm one */
    size_t without;      /* an order field; NO_FIELD: all are there */
    const char *choose;  /* more of `choose`: ",'drop':['facts']"; "" */
    const char *more;    /* more fields: ",'channel':'chat'"; "" */
} plan_case;

static inline void write_request(pl_buf *out, const plan_case *at)
{
    pl_buf quoted;
    pl_buf_init(&quoted, REQUEST_BYTES);
    pl_buf_put_format(&quoted, "{'market':'%s','now':'2026-11-22T09:00:00Z','seed':1,'message':'%s',", at->market->id,
                      at->message ? at->message : at->market->calm);
    pl_buf_put_format(&quoted, "'agent':{'locale':'%s'},'choose':{'reply':'%s'%s}%s,'order':{", at->market->agent,
                      at->reply, at->choose, at->more);
    const char *between = "";
    for (size_t i = 0; i < FIELD_COUNT; i++) {
        bool promised = !strcmp(order_fields[i].name, "promised_by") && strcmp(at->reply, "parcel_late") != 0;
        if (i == at->without)
            continue;
        pl_buf_put_format(&quoted, "%s%s", between, promised ? on_time : order_fields[i].json);
        between = ",";
    }
    pl_buf_put_text(&quoted, "}}");
    for (size_t i = 0; i < quoted.length; i++)
        pl_buf_put_byte(out, (char)(quoted.at[i] == '\'' ? '"' : quoted.at[i]));
    pl_buf_drop(&quoted);
}

#endif
