/* The table of facts: every name that patterns, conditions and rules can use, with its type, source and meaning. */
#include "reply/facts.h"

#include <stdlib.h>
#include <string.h>

enum { NEAR_ENOUGH = 3 };

/* Sorted by name: pl_fact_find searches by halves, and a test keeps the order. */
static const pl_fact_row rows[] = {
    { "answer_by", PL_VALUE_MOMENT, PL_FACT_STATED, NULL,
      "derived: now + the platform's reply_hours, on a day of service", "until when the shop answers" },
    { "broken_promise", PL_VALUE_CHOICE, PL_FACT_STATED, NULL, "the reading",
      "delivery, refund, replacement or answer: what the shop promised and did not keep" },
    { "broken_promise_by", PL_VALUE_MOMENT, PL_FACT_STATED, NULL, "the reading", "the day that it had promised" },
    { "carrier", PL_VALUE_TEXT, PL_FACT_STATED, "order.carrier", "order.carrier", "who carries the parcel" },
    { "channel", PL_VALUE_TEXT, PL_FACT_CASE, "channel", "channel, else the platform's first",
      "where the answer goes" },
    { "country", PL_VALUE_TEXT, PL_FACT_CASE, NULL, "the market", "country of the market, ISO 3166 lower case" },
    { "days_late", PL_VALUE_NUMBER, PL_FACT_STATED, NULL, "derived: eta or now − promised_by, in days of the market",
      "days behind the promised day; absent when not late" },
    { "delay_cause", PL_VALUE_CHOICE, PL_FACT_STATED, "values.delay_cause", "values.delay_cause",
      "weather, customs, strike, missorted or volume: what the agent knows of the cause" },
    { "delivered_at", PL_VALUE_MOMENT, PL_FACT_STATED, "order.delivered_at", "order.delivered_at",
      "when it was handed over" },
    { "emotion", PL_VALUE_TEXT, PL_FACT_CASE, NULL, "the reading", "calm, happy, disappointed, anxious or angry" },
    { "eta", PL_VALUE_MOMENT, PL_FACT_STATED, "order.eta", "order.eta",
      "expected arrival; absent when that day is over" },
    { "eta_known", PL_VALUE_BOOL, PL_FACT_CASE, NULL, "derived: eta is there", "whether an arrival is expected" },
    { "family", PL_VALUE_TEXT, PL_FACT_ADDRESS, "buyer.family", "buyer.family or buyer.name",
      "the buyer's family name" },
    { "gender", PL_VALUE_TEXT, PL_FACT_ADDRESS, "buyer.gender", "buyer.gender", "f, m or x; never guessed" },
    { "given", PL_VALUE_TEXT, PL_FACT_ADDRESS, "buyer.given", "buyer.given or buyer.name", "the buyer's given name" },
    { "has_photo", PL_VALUE_BOOL, PL_FACT_CASE, NULL, "attachments",
      "whether a picture or video came with the message" },
    { "initiated_by", PL_VALUE_TEXT, PL_FACT_CASE, "context.initiated_by",
      "context.initiated_by, else buyer when there is a message", "buyer or seller: who started" },
    { "intensity", PL_VALUE_NUMBER, PL_FACT_CASE, NULL, "the reading", "strength of the emotion, 0–5" },
    { "intent", PL_VALUE_TEXT, PL_FACT_CASE, NULL, "the reading", "the intents, parted by blanks" },
    { "item", PL_VALUE_TEXT, PL_FACT_STATED, NULL, "order.items, when it is one with a name of at most 40 characters",
      "the thing that was bought" },
    { "item_count", PL_VALUE_NUMBER, PL_FACT_STATED, NULL, "order.items", "how many kinds of things were bought" },
    { "item_known", PL_VALUE_BOOL, PL_FACT_CASE, NULL, "derived: item is there", "whether the thing has a short name" },
    { "language", PL_VALUE_TEXT, PL_FACT_CASE, NULL, "chosen", "language of the reply" },
    { "last_scan_at", PL_VALUE_MOMENT, PL_FACT_STATED, NULL, "the newest of order.events",
      "when the parcel was seen last" },
    { "last_scan_place", PL_VALUE_TEXT, PL_FACT_STATED, NULL, "the newest of order.events", "where it was seen last" },
    { "late", PL_VALUE_BOOL, PL_FACT_CASE, NULL, "derived: eta or now is behind promised_by",
      "whether it comes later than promised" },
    { "market", PL_VALUE_TEXT, PL_FACT_CASE, NULL, "market", "the market's id" },
    { "name_script", PL_VALUE_TEXT, PL_FACT_CASE, NULL, "derived: the script of the buyer's name",
      "ISO 15924: Latn, Hani, Jpan, Hang, …" },
    { "occasion", PL_VALUE_TEXT, PL_FACT_CASE, "occasion", "occasion", "why the seller writes without a message" },
    { "order_id", PL_VALUE_TEXT, PL_FACT_STATED, "order.id", "order.id", "the order's number" },
    { "order_known", PL_VALUE_BOOL, PL_FACT_CASE, NULL, "derived: order is there", "whether there is an order" },
    { "order_status", PL_VALUE_TEXT, PL_FACT_CASE, "order.status", "order.status, none without an order",
      "how far the order is" },
    { "persona", PL_VALUE_TEXT, PL_FACT_ADDRESS, "persona.name", "persona.name", "who signs" },
    { "persona_gender", PL_VALUE_TEXT, PL_FACT_ADDRESS, "persona.gender", "persona.gender", "f, m or x, for endings" },
    { "placed_at", PL_VALUE_MOMENT, PL_FACT_STATED, "order.placed_at", "order.placed_at", "when it was ordered" },
    { "platform", PL_VALUE_TEXT, PL_FACT_CASE, NULL, "the market", "the platform's id" },
    { "product_category", PL_VALUE_TEXT, PL_FACT_CASE, "context.product_category", "context.product_category",
      "kind of goods" },
    { "promise_broken", PL_VALUE_BOOL, PL_FACT_CASE, NULL, "the reading",
      "whether an earlier promise of the shop was not kept" },
    { "promised_by", PL_VALUE_MOMENT, PL_FACT_STATED, "order.promised_by", "order.promised_by",
      "the day that was promised" },
    { "region", PL_VALUE_TEXT, PL_FACT_CASE, "context.region", "context.region", "part of the country, as QC" },
    { "remedy", PL_VALUE_CHOICE, PL_FACT_STATED, "choose.remedy", "choose.remedy",
      "refund, replace or ask_photo: the agent's decision" },
    { "remedy_decided", PL_VALUE_BOOL, PL_FACT_CASE, NULL, "derived: remedy is refund or replace",
      "whether the agent decided" },
    { "reply", PL_VALUE_TEXT, PL_FACT_CASE, NULL, "chosen", "id of the reply" },
    { "reply_due", PL_VALUE_MOMENT, PL_FACT_CASE, NULL, "derived: now + the platform's reply_hours",
      "until when the platform wants an answer" },
    { "risk", PL_VALUE_TEXT, PL_FACT_CASE, NULL, "the reading", "the risks, parted by blanks" },
    { "shipped_at", PL_VALUE_MOMENT, PL_FACT_STATED, "order.shipped_at", "order.shipped_at", "when it was sent" },
    { "shop", PL_VALUE_TEXT, PL_FACT_ADDRESS, NULL, "the shop's name in the persona or the settings",
      "the shop's name" },
    { "situation", PL_VALUE_TEXT, PL_FACT_CASE, NULL, "the reply's scenario",
      "delay, status, defective, haggle, hold, clarify, …" },
    { "stage", PL_VALUE_TEXT, PL_FACT_CASE, "context.stage", "context.stage",
      "presale, paid, shipped, delivered or closed" },
    { "title", PL_VALUE_TEXT, PL_FACT_ADDRESS, "buyer.title", "buyer.title", "the buyer's title" },
    { "tone.apology", PL_VALUE_NUMBER, PL_FACT_CASE, NULL, "the tone", "0–100" },
    { "tone.contractions", PL_VALUE_NUMBER, PL_FACT_CASE, NULL, "the tone", "0–100" },
    { "tone.directness", PL_VALUE_NUMBER, PL_FACT_CASE, NULL, "the tone", "0–100" },
    { "tone.emoji", PL_VALUE_NUMBER, PL_FACT_CASE, NULL, "the tone", "0–100" },
    { "tone.exclamation", PL_VALUE_NUMBER, PL_FACT_CASE, NULL, "the tone", "0–100" },
    { "tone.formality", PL_VALUE_NUMBER, PL_FACT_CASE, NULL, "the tone", "0–100" },
    { "tone.name", PL_VALUE_NUMBER, PL_FACT_CASE, NULL, "the tone", "0–100" },
    { "tone.verbosity", PL_VALUE_NUMBER, PL_FACT_CASE, NULL, "the tone", "0–100" },
    { "tone.warmth", PL_VALUE_NUMBER, PL_FACT_CASE, NULL, "the tone", "0–100" },
    { "topic_first", PL_VALUE_CHOICE, PL_FACT_STATED, NULL, "the reading", "likeliest intent when it is not clear" },
    { "topic_second", PL_VALUE_CHOICE, PL_FACT_STATED, NULL, "the reading",
      "second likeliest intent when it is not clear" },
    { "total", PL_VALUE_MONEY, PL_FACT_STATED, NULL, "order.total and order.currency", "what the order cost" },
    { "tracking", PL_VALUE_TEXT, PL_FACT_STATED, "order.tracking", "order.tracking", "the parcel's number" },
    { "turn", PL_VALUE_TEXT, PL_FACT_CASE, NULL, "conversation", "first, or later once the shop has answered" },
    { "urgency", PL_VALUE_NUMBER, PL_FACT_CASE, NULL, "the reading", "0–5" },
    { "within_withdrawal", PL_VALUE_BOOL, PL_FACT_CASE, NULL, "derived: delivered_at and the country's withdrawal_days",
      "whether the buyer may still withdraw" },
};

enum { ROW_COUNT = sizeof rows / sizeof *rows };

_Static_assert((int)ROW_COUNT <= (int)PL_FACTS_MAX, "pl_facts has no room for every row");

const pl_fact_row *pl_fact_rows(size_t *count)
{
    *count = ROW_COUNT;
    return rows;
}

/* As strcmp, over a name that is not terminated. */
static int compare_names(pl_str name, const char *row)
{
    for (size_t i = 0; i < name.length; i++) {
        if (name.at[i] != row[i])
            return (unsigned char)name.at[i] - (unsigned char)row[i];
        if (!row[i])
            return 1;
    }
    return row[name.length] ? -1 : 0;
}

int pl_fact_find(pl_str name)
{
    size_t low = 0;
    size_t high = ROW_COUNT;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = compare_names(name, rows[middle].name);
        if (!order)
            return (int)middle;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return -1;
}

pl_str pl_fact_nearest(pl_str wrong)
{
    pl_str nearest = { NULL, 0 };
    size_t best = NEAR_ENOUGH + 1;
    for (size_t i = 0; i < ROW_COUNT; i++) {
        size_t distance = pl_str_distance(wrong, pl_str_of(rows[i].name));
        if (distance < best) {
            best = distance;
            nearest = pl_str_of(rows[i].name);
        }
    }
    return nearest;
}

void pl_facts_put(pl_facts *facts, const char *name, pl_value value)
{
    int index = pl_fact_find(pl_str_of(name));
    if (index >= 0)
        facts->at[index] = value;
}

void pl_facts_put_text(pl_facts *facts, const char *name, pl_str text)
{
    pl_facts_put(facts, name, (pl_value){ .kind = text.at ? PL_VALUE_TEXT : PL_VALUE_NONE, .text = text });
}

void pl_facts_put_bool(pl_facts *facts, const char *name, bool truth)
{
    pl_facts_put(facts, name, (pl_value){ .kind = PL_VALUE_BOOL, .number = truth });
}

void pl_facts_put_number(pl_facts *facts, const char *name, double number)
{
    pl_facts_put(facts, name, (pl_value){ .kind = PL_VALUE_NUMBER, .number = number });
}

const pl_value *pl_facts_find(const void *payload, pl_str name)
{
    static const pl_value undecided = { .kind = PL_VALUE_CHOICE };
    const pl_facts *facts = payload;
    int index = pl_fact_find(name);
    if (index < 0)
        return NULL;
    if (facts->at[index].kind != PL_VALUE_NONE)
        return &facts->at[index];
    return rows[index].kind == PL_VALUE_CHOICE ? &undecided : NULL;
}
