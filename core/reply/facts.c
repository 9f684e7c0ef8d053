/* The table of facts: every name that patterns, conditions and rules can use, with its type, source and meaning. */
#include "reply/facts.h"

#include <stdlib.h>
#include <string.h>

enum { NEAR_ENOUGH = 3 };

/* Sorted by name: pl_fact_find searches by halves, and a test keeps the order. */
static const pl_fact_row rows[] = {
    { "answer", PL_VALUE_TEXT, PL_FACT_STATED, "values.answer", "values.answer",
      "the agent's own answer, one or more whole sentences in the buyer's language" },
    { "answer_by", PL_VALUE_MOMENT, PL_FACT_STATED, NULL,
      "derived: now + the platform's reply_hours, on a day of service", "until when the shop answers" },
    { "answer_known", PL_VALUE_BOOL, PL_FACT_CASE, NULL, "derived: answer is there",
      "whether the agent typed an answer" },
    { "back_in_stock_on", PL_VALUE_MOMENT, PL_FACT_STATED, "values.back_in_stock_on", "values.back_in_stock_on",
      "when the thing can be had again; absent when that day is over" },
    { "broken_promise", PL_VALUE_CHOICE, PL_FACT_STATED, NULL, "the reading",
      "delivery, refund, replacement or answer: what the shop promised and did not keep" },
    { "broken_promise_by", PL_VALUE_MOMENT, PL_FACT_STATED, NULL, "the reading", "the day that it had promised" },
    { "carrier", PL_VALUE_TEXT, PL_FACT_STATED, "order.carrier", "order.carrier", "who carries the parcel" },
    { "channel", PL_VALUE_TEXT, PL_FACT_CASE, "channel", "channel, else the platform's first",
      "where the answer goes" },
    { "compensation", PL_VALUE_MONEY, PL_FACT_STATED, "values.compensation", "values.compensation",
      "what the agent gives for the trouble" },
    { "country", PL_VALUE_TEXT, PL_FACT_CASE, NULL, "the market", "country of the market, ISO 3166 lower case" },
    { "coupon_code", PL_VALUE_TEXT, PL_FACT_STATED, "values.coupon_code", "values.coupon_code",
      "a code that lowers the price; absent when coupon_until is over" },
    { "coupon_known", PL_VALUE_BOOL, PL_FACT_CASE, NULL, "derived: coupon_code is there", "whether there is a code" },
    { "coupon_until", PL_VALUE_MOMENT, PL_FACT_STATED, "values.coupon_until", "values.coupon_until",
      "last day of the code" },
    { "days_late", PL_VALUE_NUMBER, PL_FACT_STATED, NULL, "derived: eta or now − promised_by, in days of the market",
      "days behind the promised day; absent when not late" },
    { "decided", PL_VALUE_BOOL, PL_FACT_CASE, NULL, "derived: decision is grant or decline",
      "whether the agent decided on what is asked for" },
    { "decision", PL_VALUE_CHOICE, PL_FACT_STATED, "choose.decision", "choose.decision",
      "grant or decline: what the agent decided on what is asked for" },
    { "declined", PL_VALUE_BOOL, PL_FACT_CASE, NULL, "derived: decision is decline",
      "whether what is asked for was declined" },
    { "delay_cause", PL_VALUE_CHOICE, PL_FACT_STATED, "values.delay_cause", "values.delay_cause",
      "weather, customs, strike, missorted or volume: what the agent knows of the cause" },
    { "delivered_at", PL_VALUE_MOMENT, PL_FACT_STATED, "order.delivered_at", "order.delivered_at",
      "when it was handed over" },
    { "delivery_days_max", PL_VALUE_NUMBER, PL_FACT_STATED, "values.delivery_days_max", "values.delivery_days_max",
      "longest delivery time in working days" },
    { "delivery_days_min", PL_VALUE_NUMBER, PL_FACT_STATED, "values.delivery_days_min", "values.delivery_days_min",
      "shortest delivery time in working days" },
    { "duties", PL_VALUE_CHOICE, PL_FACT_STATED, "values.duties", "values.duties",
      "who pays duty and import tax: included, checkout or recipient" },
    { "emotion", PL_VALUE_TEXT, PL_FACT_CASE, NULL, "the reading", "calm, happy, disappointed, anxious or angry" },
    { "eta", PL_VALUE_MOMENT, PL_FACT_STATED, "order.eta", "order.eta",
      "expected arrival; absent when that day is over" },
    { "eta_known", PL_VALUE_BOOL, PL_FACT_CASE, NULL, "derived: eta is there", "whether an arrival is expected" },
    { "family", PL_VALUE_TEXT, PL_FACT_ADDRESS, "buyer.family", "buyer.family or buyer.name",
      "the buyer's family name" },
    { "gender", PL_VALUE_TEXT, PL_FACT_ADDRESS, "buyer.gender", "buyer.gender", "f, m or x; never guessed" },
    { "given", PL_VALUE_TEXT, PL_FACT_ADDRESS, "buyer.given", "buyer.given or buyer.name", "the buyer's given name" },
    { "granted", PL_VALUE_BOOL, PL_FACT_CASE, NULL, "derived: decision is grant",
      "whether what is asked for was granted" },
    { "has_photo", PL_VALUE_BOOL, PL_FACT_CASE, NULL, "attachments",
      "whether a picture or video came with the message" },
    { "initiated_by", PL_VALUE_TEXT, PL_FACT_CASE, "context.initiated_by",
      "context.initiated_by, else buyer when there is a message", "buyer or seller: who started" },
    { "intensity", PL_VALUE_NUMBER, PL_FACT_CASE, NULL, "the reading", "strength of the emotion, 0–5" },
    { "intent", PL_VALUE_TEXT, PL_FACT_CASE, NULL, "the reading", "the intents, parted by blanks" },
    { "invoice_sent", PL_VALUE_BOOL, PL_FACT_CASE, NULL, "derived: invoice_sent_at is there",
      "whether the invoice was sent" },
    { "invoice_sent_at", PL_VALUE_MOMENT, PL_FACT_STATED, "order.invoice.sent_at", "order.invoice.sent_at",
      "when the invoice was sent" },
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
    { "media", PL_VALUE_CHOICE, PL_FACT_STATED, "values.media", "values.media",
      "what the agent attaches: picture, video or manual" },
    { "name_script", PL_VALUE_TEXT, PL_FACT_CASE, NULL, "derived: the script of the buyer's name",
      "ISO 15924: Latn, Hani, Jpan, Hang, …" },
    { "objection", PL_VALUE_TEXT, PL_FACT_CASE, NULL, "the reading",
      "why the buyer hesitates: later, elsewhere (seen cheaper), else worth" },
    { "occasion", PL_VALUE_TEXT, PL_FACT_CASE, "occasion", "occasion", "why the seller writes without a message" },
    { "offer_price", PL_VALUE_MONEY, PL_FACT_STATED, "values.offer_price", "values.offer_price",
      "the price that the agent offers; absent when offer_until is over" },
    { "offer_until", PL_VALUE_MOMENT, PL_FACT_STATED, "values.offer_until", "values.offer_until",
      "last day of the price that is offered" },
    { "order_id", PL_VALUE_TEXT, PL_FACT_STATED, "order.id", "order.id", "the order's number" },
    { "order_known", PL_VALUE_BOOL, PL_FACT_CASE, NULL, "derived: order is there", "whether there is an order" },
    { "order_status", PL_VALUE_TEXT, PL_FACT_CASE, "order.status", "order.status, none without an order",
      "how far the order is" },
    { "payment_ways", PL_VALUE_TEXT, PL_FACT_STATED, "values.payment_ways", "values.payment_ways",
      "ways to pay, listed in the buyer's language" },
    { "persona", PL_VALUE_TEXT, PL_FACT_ADDRESS, "persona.name", "persona.name", "who signs" },
    { "persona_gender", PL_VALUE_TEXT, PL_FACT_ADDRESS, "persona.gender", "persona.gender", "f, m or x, for endings" },
    { "placed_at", PL_VALUE_MOMENT, PL_FACT_STATED, "order.placed_at", "order.placed_at", "when it was ordered" },
    { "platform", PL_VALUE_TEXT, PL_FACT_CASE, NULL, "the market", "the platform's id" },
    { "price_difference", PL_VALUE_MONEY, PL_FACT_STATED, "values.price_difference", "values.price_difference",
      "what was paid too much" },
    { "product_category", PL_VALUE_TEXT, PL_FACT_CASE, "context.product_category", "context.product_category",
      "kind of goods" },
    { "promise_broken", PL_VALUE_BOOL, PL_FACT_CASE, NULL, "the reading",
      "whether an earlier promise of the shop was not kept" },
    { "promised_by", PL_VALUE_MOMENT, PL_FACT_STATED, "order.promised_by", "order.promised_by",
      "the day that was promised" },
    { "refund_amount", PL_VALUE_MONEY, PL_FACT_STATED, "order.refund.amount", "order.refund.amount and order.currency",
      "how much is refunded" },
    { "refund_at", PL_VALUE_MOMENT, PL_FACT_STATED, "order.refund.at", "order.refund.at",
      "when the refund was sent; absent when it lies ahead" },
    { "refund_expected_by", PL_VALUE_MOMENT, PL_FACT_STATED, "order.refund.expected_by", "order.refund.expected_by",
      "when the refund arrives at the latest; absent when that day is over" },
    { "refund_method", PL_VALUE_TEXT, PL_FACT_STATED, "order.refund.method", "order.refund.method",
      "how the refund is paid" },
    { "refund_sent", PL_VALUE_BOOL, PL_FACT_CASE, NULL, "derived: refund_at is there", "whether the refund was sent" },
    { "region", PL_VALUE_TEXT, PL_FACT_CASE, "context.region", "context.region", "part of the country, as QC" },
    { "remedy", PL_VALUE_CHOICE, PL_FACT_STATED, "choose.remedy", "choose.remedy",
      "refund, replace or ask_photo: the agent's decision" },
    { "remedy_decided", PL_VALUE_BOOL, PL_FACT_CASE, NULL, "derived: remedy is refund or replace",
      "whether the agent decided" },
    { "reply", PL_VALUE_TEXT, PL_FACT_CASE, NULL, "chosen", "id of the reply" },
    { "reply_due", PL_VALUE_MOMENT, PL_FACT_CASE, NULL, "derived: now + the platform's reply_hours",
      "until when the platform wants an answer" },
    { "return_cost", PL_VALUE_CHOICE, PL_FACT_STATED, "values.return_cost", "values.return_cost",
      "who pays for sending it back: seller or buyer" },
    { "return_days", PL_VALUE_NUMBER, PL_FACT_STATED, "values.return_days",
      "values.return_days, else the country's withdrawal_days",
      "days from delivery within which the thing may go back" },
    { "return_label", PL_VALUE_TEXT, PL_FACT_STATED, "order.return.label", "order.return.label",
      "number of the return label" },
    { "return_until", PL_VALUE_MOMENT, PL_FACT_STATED, "order.return.by",
      "order.return.by, else derived: delivered_at + return_days", "last day on which the thing may go back" },
    { "return_window", PL_VALUE_TEXT, PL_FACT_CASE, NULL, "derived: return_until", "open, over or unknown" },
    { "returnable", PL_VALUE_BOOL, PL_FACT_CASE, NULL,
      "derived: granted, or return_window is open and nothing declined", "whether the thing is taken back" },
    { "risk", PL_VALUE_TEXT, PL_FACT_CASE, NULL, "the reading", "the risks, parted by blanks" },
    { "ship_by", PL_VALUE_MOMENT, PL_FACT_STATED, "values.ship_by", "values.ship_by",
      "until when the order leaves; absent when that day is over" },
    { "shipped_at", PL_VALUE_MOMENT, PL_FACT_STATED, "order.shipped_at", "order.shipped_at", "when it was sent" },
    { "shipping_free", PL_VALUE_BOOL, PL_FACT_CASE, NULL, "derived: shipping_price is 0", "whether sending is free" },
    { "shipping_price", PL_VALUE_MONEY, PL_FACT_STATED, "order.shipping_price",
      "order.shipping_price and order.currency", "what sending costs" },
    { "shop", PL_VALUE_TEXT, PL_FACT_ADDRESS, NULL, "the shop's name in the persona or the settings",
      "the shop's name" },
    { "situation", PL_VALUE_TEXT, PL_FACT_CASE, NULL, "the reply's scenario",
      "delay, status, defective, haggle, hold, clarify, …" },
    { "size", PL_VALUE_TEXT, PL_FACT_STATED, "values.size", "values.size",
      "the size that the agent suggests or the buyer wants" },
    { "size_known", PL_VALUE_BOOL, PL_FACT_CASE, NULL, "derived: size is there", "whether a size is named" },
    { "stage", PL_VALUE_TEXT, PL_FACT_CASE, "context.stage", "context.stage",
      "presale, paid, shipped, delivered or closed" },
    { "stock_status", PL_VALUE_CHOICE, PL_FACT_STATED, "values.stock_status", "values.stock_status",
      "in_stock, few, sold_out or discontinued" },
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
    { "total", PL_VALUE_MONEY, PL_FACT_STATED, "order.total", "order.total and order.currency", "what the order cost" },
    { "tracking", PL_VALUE_TEXT, PL_FACT_STATED, "order.tracking", "order.tracking", "the parcel's number" },
    { "turn", PL_VALUE_TEXT, PL_FACT_CASE, NULL, "conversation", "first, or later once the shop has answered" },
    { "urgency", PL_VALUE_NUMBER, PL_FACT_CASE, NULL, "the reading", "0–5" },
    { "warranty_until", PL_VALUE_MOMENT, PL_FACT_STATED, "values.warranty_until", "values.warranty_until",
      "last day of the shop's or the maker's warranty" },
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
