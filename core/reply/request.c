/* Reading facts from a request and deriving the rest. */
#include "reply/request.h"

#include <stdlib.h>
#include <string.h>

#include "locale/date.h"
#include "market/service.h"
#include "reply/names.h"
#include "text/utf8.h"

enum { ITEM_RUNES_MAX = 40 };

static const int64_t ms_per_hour = 3600000;
static const int64_t ms_per_day = 86400000;

/* What one fill works on. */
typedef struct filling {
    pl_facts *facts;
    pl_arena *arena;
    const pl_facts_source *source;
    int64_t today; /* days since 1970 in the market's zone */
} filling;

static bool decimal(double *out, pl_str text)
{
    char digits[64];
    if (!text.at || !text.length || text.length >= sizeof digits)
        return false;
    memcpy(digits, text.at, text.length);
    digits[text.length] = '\0';
    char *end;
    *out = strtod(digits, &end);
    return !*end && strspn(digits, "0123456789.+-eE") == text.length; /* "nan", "inf" and "0x" are none */
}

static pl_status read_value(pl_value *out, pl_value_kind kind, const pl_json *json, pl_error *err)
{
    *out = (pl_value){ .kind = kind, .text = pl_str_trim(json->text) };
    pl_status status = PL_OK;
    switch (kind) {
    case PL_VALUE_MOMENT: status = pl_date_read(out, json->text, err); break;
    case PL_VALUE_BOOL: out->number = json->kind == PL_JSON_TRUE; break;
    case PL_VALUE_NUMBER:
        if (!decimal(&out->number, json->text))
            status = pl_fail(err, PL_ERR_REQUEST, "must be a number");
        break;
    case PL_VALUE_MONEY:
        if (!decimal(&out->number, out->text))
            out->kind = PL_VALUE_NONE;
        break;
    default:
        if (json->kind != PL_JSON_STRING || !out->text.length)
            out->kind = PL_VALUE_NONE;
        break;
    }
    return status;
}

/* "order.eta" → "/order/eta". */
static void name_field(pl_error *err, pl_str path)
{
    char field[PL_ERROR_FIELD_BYTES];
    size_t length = path.length < sizeof field - 1 ? path.length : sizeof field - 1;
    for (size_t i = 0; i < length; i++)
        field[i] = (char)(path.at[i] == '.' ? '/' : path.at[i]);
    pl_error_field(err, "/%.*s", (int)length, field);
}

static pl_status put_paths(const filling *at, pl_error *err)
{
    size_t count;
    const pl_fact_row *rows = pl_fact_rows(&count);
    for (size_t i = 0; i < count; i++) {
        const pl_json *json = rows[i].path ? pl_json_path(at->source->request, rows[i].path) : NULL;
        if (!json || json->kind == PL_JSON_NULL)
            continue;
        pl_status status = read_value(&at->facts->at[i], rows[i].kind, json, err);
        if (status) {
            name_field(err, pl_str_of(rows[i].path));
            return status;
        }
    }
    return PL_OK;
}

static const pl_value *fact(const filling *at, const char *name)
{
    return &at->facts->at[pl_fact_find(pl_str_of(name))];
}

/* What the agent typed wins over what the order says. */
static pl_status put_typed(const filling *at, pl_error *err)
{
    size_t count;
    const pl_fact_row *rows = pl_fact_rows(&count);
    const pl_json *typed = pl_json_find(at->source->request, "values");
    for (const pl_json *value = typed ? typed->first : NULL; value; value = value->next) {
        int index = pl_fact_find(value->key);
        if (index < 0 || rows[index].role != PL_FACT_STATED) {
            pl_str nearest = pl_fact_nearest(value->key);
            pl_fail(err, PL_ERR_REQUEST, "'%.*s' is not a fact that can be typed", PL_STR_ARGS(value->key));
            pl_error_field(err, "/values/%.*s", PL_STR_ARGS(value->key));
            if (nearest.at)
                pl_error_hint(err, "did you mean '%.*s'?", PL_STR_ARGS(nearest));
            return PL_ERR_REQUEST;
        }
        pl_status status = read_value(&at->facts->at[index], rows[index].kind, value, err);
        if (status) {
            pl_error_field(err, "/values/%.*s", PL_STR_ARGS(value->key));
            return status;
        }
    }
    return PL_OK;
}

static bool typed(const filling *at, const char *name)
{
    return pl_json_find(pl_json_find(at->source->request, "values"), name) != NULL;
}

static bool has_answered(const pl_json *conversation)
{
    for (const pl_json *entry = conversation ? conversation->first : NULL; entry; entry = entry->next) {
        if (pl_json_says(entry, "from", "agent"))
            return true;
    }
    return false;
}

static bool has_photo(const pl_json *attachments)
{
    for (const pl_json *entry = attachments ? attachments->first : NULL; entry; entry = entry->next) {
        pl_str kind = pl_json_text(pl_json_find(entry, "kind"));
        if (pl_str_is(kind, "image") || pl_str_is(kind, "video"))
            return true;
    }
    return false;
}

static int64_t day_of(const filling *at, const pl_value *value)
{
    return pl_zone_day(at->source->market->clock, value);
}

/* The platform's clock runs on all days; what the shop promises falls on a day of service. */
static void put_deadlines(const filling *at)
{
    const pl_market *market = at->source->market;
    pl_market_fact hours;
    double wait = 24;
    if (pl_market_fact_find(&hours, at->source->catalog, market, "reply_hours"))
        wait = pl_node_number(hours.value, wait);
    pl_value until = { .kind = PL_VALUE_MOMENT, .time = at->source->now + (int64_t)(wait * (double)ms_per_hour) };
    pl_facts_put(at->facts, "reply_due", until);
    int64_t day = day_of(at, &until);
    until.time += (pl_service_day(market, day) - day) * ms_per_day;
    if (!typed(at, "answer_by"))
        pl_facts_put(at->facts, "answer_by", until);
}

static void put_market(const filling *at)
{
    const pl_market *market = at->source->market;
    pl_facts_put_text(at->facts, "market", market->id);
    pl_facts_put_text(at->facts, "platform", market->platform);
    pl_facts_put_text(at->facts, "country", market->country);
}

/* Amounts are in the order's currency, else in the market's. */
static void put_currency(const filling *at)
{
    pl_str written = pl_json_text(pl_json_path(at->source->request, "order.currency"));
    const char *currency = written.length == 3 ? written.at : at->source->market->currency;
    size_t count;
    pl_fact_rows(&count);
    for (size_t i = 0; i < count; i++) {
        if (at->facts->at[i].kind == PL_VALUE_MONEY)
            memcpy(at->facts->at[i].currency, currency, 3);
    }
    const pl_value *price = fact(at, "shipping_price");
    pl_facts_put_bool(at->facts, "shipping_free", price->kind != PL_VALUE_NONE && price->number == 0);
}

/* A marketplace title of 200 characters never enters a reply. */
static void put_item(const filling *at)
{
    const pl_json *items = pl_json_path(at->source->request, "order.items");
    bool single = items && items->count == 1;
    pl_str name = single ? pl_str_trim(pl_json_text(pl_json_find(items->first, "name"))) : (pl_str){ NULL, 0 };
    if (items)
        pl_facts_put_number(at->facts, "item_count", (double)items->count);
    if (!typed(at, "item") && name.at && name.length && pl_utf8_count(name) <= ITEM_RUNES_MAX)
        pl_facts_put_text(at->facts, "item", name);
    pl_facts_put_bool(at->facts, "item_known", fact(at, "item")->kind != PL_VALUE_NONE);
}

/* Of two on one day the later moment; without a time of day the one that stands behind. */
static bool is_newer(const filling *at, const pl_value *scan, const pl_value *than)
{
    if (than->kind == PL_VALUE_NONE || day_of(at, scan) != day_of(at, than))
        return than->kind == PL_VALUE_NONE || day_of(at, scan) > day_of(at, than);
    return scan->kind != PL_VALUE_MOMENT || than->kind != PL_VALUE_MOMENT || scan->time >= than->time;
}

static bool is_future(const filling *at, const pl_value *scan)
{
    return scan->kind == PL_VALUE_MOMENT ? scan->time > at->source->now : scan->time > at->today;
}

static pl_status put_scan(const filling *at, const pl_json *event, pl_error *err)
{
    pl_value when;
    pl_str written = pl_json_text(pl_json_find(event, "at"));
    if (!written.at)
        return PL_OK;
    pl_status status = pl_date_read(&when, written, err);
    if (status) {
        pl_error_field(err, "/order/events");
        return status;
    }
    if (is_future(at, &when) || !is_newer(at, &when, fact(at, "last_scan_at")))
        return PL_OK;
    pl_str place = pl_str_trim(pl_json_text(pl_json_find(event, "place")));
    pl_facts_put(at->facts, "last_scan_at", when);
    pl_facts_put_text(at->facts, "last_scan_place", place.length ? place : (pl_str){ NULL, 0 });
    return PL_OK;
}

/* A scan that the agent typed stands for all of them. */
static pl_status put_last_scan(const filling *at, pl_error *err)
{
    const pl_json *events = pl_json_path(at->source->request, "order.events");
    if (typed(at, "last_scan_at") || typed(at, "last_scan_place"))
        return PL_OK;
    pl_status status = PL_OK;
    for (const pl_json *event = events ? events->first : NULL; event && !status; event = event->next)
        status = put_scan(at, event, err);
    return status;
}

/* What is over cannot come late. */
static bool is_open(pl_str order_status)
{
    static const char *const over[] = { "delivered", "closed", "cancelled" };
    for (size_t i = 0; i < sizeof over / sizeof *over; i++) {
        if (pl_str_is(order_status, over[i]))
            return false;
    }
    return true;
}

/* Late: the day it is expected, or else today, is behind the day that was promised. An expected day that is over is no expectation. */
static void put_lateness(const filling *at)
{
    const pl_value *eta = fact(at, "eta");
    const pl_value *promised = fact(at, "promised_by");
    int64_t expected = at->today;
    if (eta->kind != PL_VALUE_NONE && day_of(at, eta) >= at->today)
        expected = day_of(at, eta);
    else
        pl_facts_put(at->facts, "eta", (pl_value){ .kind = PL_VALUE_NONE });
    pl_facts_put_bool(at->facts, "eta_known", fact(at, "eta")->kind != PL_VALUE_NONE);
    bool late =
        is_open(fact(at, "order_status")->text) && promised->kind != PL_VALUE_NONE && expected > day_of(at, promised);
    pl_facts_put_bool(at->facts, "late", late);
    if (late && !typed(at, "days_late"))
        pl_facts_put_number(at->facts, "days_late", (double)(expected - day_of(at, promised)));
}

static void put_withdrawal(const filling *at)
{
    const pl_value *delivered = fact(at, "delivered_at");
    pl_market_fact days;
    if (!pl_market_fact_find(&days, at->source->catalog, at->source->market, "withdrawal_days"))
        return;
    double allowed = pl_node_number(days.value, 0);
    if (fact(at, "return_days")->kind == PL_VALUE_NONE)
        pl_facts_put_number(at->facts, "return_days", allowed);
    if (delivered->kind != PL_VALUE_NONE)
        pl_facts_put_bool(at->facts, "within_withdrawal", at->today <= day_of(at, delivered) + (int64_t)allowed);
}

/* Until when the thing may go back: as written, else counted from its delivery. */
static void put_return_window(const filling *at)
{
    const pl_value *delivered = fact(at, "delivered_at");
    const pl_value *days = fact(at, "return_days");
    const pl_value *until = fact(at, "return_until");
    if (until->kind == PL_VALUE_NONE && delivered->kind != PL_VALUE_NONE && days->kind != PL_VALUE_NONE) {
        int64_t last = day_of(at, delivered) + (int64_t)days->number;
        pl_facts_put(at->facts, "return_until", (pl_value){ .kind = PL_VALUE_DAY, .time = last });
    }
    bool known = until->kind != PL_VALUE_NONE;
    bool open = known && at->today <= day_of(at, until);
    bool declined = fact(at, "declined")->number != 0;
    pl_facts_put_text(at->facts, "return_window", open ? PL_STR("open") : known ? PL_STR("over") : PL_STR("unknown"));
    pl_facts_put_bool(at->facts, "returnable", (open && !declined) || fact(at, "granted")->number != 0);
}

static void drop_fact(const filling *at, const char *name)
{
    if (name)
        pl_facts_put(at->facts, name, (pl_value){ .kind = PL_VALUE_NONE });
}

/* What is announced for a day that is over, and what holds until then, is not stated; nor what was done tomorrow. */
static void drop_stale(const filling *at)
{
    static const struct {
        const char *until, *what;
    } ahead[] = {
        { "back_in_stock_on", NULL },
        { "coupon_until", "coupon_code" },
        { "offer_until", "offer_price" },
        { "refund_expected_by", NULL },
        { "ship_by", NULL },
    };
    static const char *const behind[] = { "invoice_sent_at", "refund_at" };
    for (size_t i = 0; i < sizeof ahead / sizeof *ahead; i++) {
        const pl_value *until = fact(at, ahead[i].until);
        if (until->kind == PL_VALUE_NONE || day_of(at, until) >= at->today)
            continue;
        drop_fact(at, ahead[i].until);
        drop_fact(at, ahead[i].what);
    }
    for (size_t i = 0; i < sizeof behind / sizeof *behind; i++) {
        const pl_value *when = fact(at, behind[i]);
        if (when->kind != PL_VALUE_NONE && day_of(at, when) > at->today)
            drop_fact(at, behind[i]);
    }
}

static void put_known(const filling *at)
{
    static const struct {
        const char *known, *fact;
    } rows[] = {
        { "answer_known", "answer" },   { "coupon_known", "coupon_code" }, { "invoice_sent", "invoice_sent_at" },
        { "refund_sent", "refund_at" }, { "size_known", "size" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        pl_facts_put_bool(at->facts, rows[i].known, fact(at, rows[i].fact)->kind != PL_VALUE_NONE);
}

static void put_case(const filling *at)
{
    const pl_json *request = at->source->request;
    const pl_json *message = pl_json_find(request, "message");
    pl_facts_put_bool(at->facts, "order_known", pl_json_find(request, "order") != NULL);
    if (fact(at, "order_status")->kind == PL_VALUE_NONE)
        pl_facts_put_text(at->facts, "order_status", PL_STR("none"));
    if (fact(at, "initiated_by")->kind == PL_VALUE_NONE && message)
        pl_facts_put_text(at->facts, "initiated_by", PL_STR("buyer"));
    pl_facts_put_text(at->facts, "turn",
                      has_answered(pl_json_find(request, "conversation")) ? PL_STR("later") : PL_STR("first"));
    pl_facts_put_bool(at->facts, "has_photo", has_photo(pl_json_find(request, "attachments")));
    pl_str remedy = fact(at, "remedy")->text;
    pl_facts_put_bool(at->facts, "remedy_decided", pl_str_is(remedy, "refund") || pl_str_is(remedy, "replace"));
    pl_str decision = fact(at, "decision")->text;
    bool granted = pl_str_is(decision, "grant");
    bool declined = pl_str_is(decision, "decline");
    pl_facts_put_bool(at->facts, "granted", granted);
    pl_facts_put_bool(at->facts, "declined", declined);
    pl_facts_put_bool(at->facts, "decided", granted || declined);
    pl_facts_put_text(at->facts, "shop", at->source->shop);
}

pl_status pl_facts_fill(pl_facts *facts, pl_arena *arena, const pl_facts_source *source, pl_error *err)
{
    *facts = (pl_facts){ .at = { { .kind = PL_VALUE_NONE } } };
    pl_value now = { .kind = PL_VALUE_MOMENT, .time = source->now };
    filling at = {
        .facts = facts, .arena = arena, .source = source, .today = pl_zone_day(source->market->clock, &now)
    };
    pl_status status = put_paths(&at, err);
    if (!status)
        status = put_typed(&at, err);
    if (!status)
        status = put_last_scan(&at, err);
    if (status)
        return status;
    put_market(&at);
    put_deadlines(&at);
    put_currency(&at);
    put_item(&at);
    put_case(&at);
    put_lateness(&at);
    put_withdrawal(&at);
    put_return_window(&at);
    drop_stale(&at);
    put_known(&at);
    pl_names_put(facts, arena, pl_json_find(source->request, "buyer"));
    return PL_OK;
}
