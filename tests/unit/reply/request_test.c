/* Facts from a request document, and what is derived from them. */
#include "unit/reply/requests.h"

typedef struct fact_row {
    const char *request, *now, *fact, *want;
} fact_row;

static const char noon[] = "2026-11-22T11:00:00Z";

static void expect_facts(const char *market, const fact_row *rows, size_t count)
{
    reply_world world;
    open_world(&world, market);
    for (size_t i = 0; i < count; i++) {
        pl_facts facts;
        pl_error err = { 0 };
        char have[256];
        if (fill_facts(&facts, &world, rows[i].request, rows[i].now, &err))
            fail_msg("%s: %s", rows[i].request, err.message);
        write_fact(have, sizeof have, &facts, rows[i].fact);
        if (strcmp(have, rows[i].want) != 0)
            fail_msg("%s at %s: %s is %s, want %s", rows[i].request, rows[i].now, rows[i].fact, have, rows[i].want);
    }
    close_world(&world);
}

static void reads_typed_values_from_their_paths(void **state)
{
    (void)state;
    static const fact_row rows[] = {
        { "{'order':{'carrier':'DHL'}}", noon, "carrier", "DHL" },
        { "{'order':{'carrier':''}}", noon, "carrier", "none" },
        { "{'order':{'carrier':'  '}}", noon, "carrier", "none" },
        { "{'order':{'eta':'2026-11-24'}}", noon, "eta", "2026-11-24" },
        { "{'order':{'eta':'2026-11-24T10:00:00Z'}}", noon, "eta", "2026-11-24T10:00:00Z" },
        { "{'order':{'total':'49.90','currency':'USD'}}", noon, "total", "49.9 USD" },
        { "{'order':{'total':'49.90'}}", noon, "total", "49.9 EUR" },
        { "{'order':{'total':'nan'}}", noon, "total", "none" },
        { "{'choose':{'remedy':'refund'}}", noon, "remedy", "refund" },
        { "{'choose':{'remedy':'refund'}}", noon, "remedy_decided", "true" },
        { "{'choose':{'remedy':'ask_photo'}}", noon, "remedy_decided", "false" },
        { "{}", noon, "remedy_decided", "false" },
        { "{'persona':{'name':'Mia'}}", noon, "persona", "Mia" },
        { "{}", noon, "shop", "Lampenladen" },
        { "{}", noon, "market", "amazon-de" },
        { "{}", noon, "platform", "amazon" },
        { "{}", noon, "country", "de" },
        { "{}", noon, "order_known", "false" },
        { "{'order':{}}", noon, "order_known", "true" },
        { "{}", noon, "order_status", "none" },
        { "{'order':{'status':'paid'}}", noon, "order_status", "paid" },
        { "{'order':null}", noon, "carrier", "none" },
    };
    expect_facts("amazon-de", rows, sizeof rows / sizeof *rows);
}

static void is_late_by_the_days_of_the_market(void **state)
{
    (void)state;
    static const fact_row rows[] = {
        { "{'order':{'promised_by':'2026-11-20','eta':'2026-11-24'}}", noon, "late", "true" },
        { "{'order':{'promised_by':'2026-11-20','eta':'2026-11-24'}}", noon, "days_late", "4" },
        { "{'order':{'promised_by':'2026-11-20'}}", noon, "days_late", "2" },
        { "{'order':{'promised_by':'2026-11-22'}}", noon, "late", "false" },
        { "{'order':{'promised_by':'2026-11-22'}}", noon, "days_late", "none" },
        { "{'order':{'promised_by':'2026-11-25','eta':'2026-11-25'}}", noon, "late", "false" },
        { "{'order':{'eta':'2026-11-25'}}", noon, "late", "false" },
        /* Midnight in Berlin is 23:00 UTC. */
        { "{'order':{'promised_by':'2026-11-22'}}", "2026-11-22T22:59:59Z", "late", "false" },
        { "{'order':{'promised_by':'2026-11-22'}}", "2026-11-22T23:00:00Z", "late", "true" },
        { "{'order':{'promised_by':'2026-11-22'}}", "2026-11-22T23:00:00Z", "days_late", "1" },
        /* A moment counts as its day in the market's zone. */
        { "{'order':{'promised_by':'2026-11-22T23:30:00Z'}}", "2026-11-23T12:00:00Z", "late", "false" },
        { "{'order':{'promised_by':'2026-11-22T22:30:00Z'}}", "2026-11-23T12:00:00Z", "days_late", "1" },
        { "{'order':{'promised_by':'2026-11-20','eta':'2026-11-21T23:30:00Z'}}", noon, "days_late", "2" },
        /* What is over cannot come late. */
        { "{'order':{'status':'delivered','promised_by':'2026-11-20'}}", noon, "late", "false" },
        { "{'order':{'status':'closed','promised_by':'2026-11-20'}}", noon, "late", "false" },
        { "{'order':{'status':'cancelled','promised_by':'2026-11-20'}}", noon, "late", "false" },
        { "{'order':{'status':'paid','promised_by':'2026-11-20'}}", noon, "late", "true" },
    };
    expect_facts("amazon-de", rows, sizeof rows / sizeof *rows);
    static const fact_row tokyo[] = {
        { "{'order':{'promised_by':'2026-11-22'}}", "2026-11-22T14:59:59Z", "late", "false" },
        { "{'order':{'promised_by':'2026-11-22'}}", "2026-11-22T15:00:00Z", "late", "true" },
    };
    expect_facts("amazon-jp", tokyo, sizeof tokyo / sizeof *tokyo);
}

static void an_expected_day_that_is_over_is_no_expectation(void **state)
{
    (void)state;
    static const fact_row rows[] = {
        { "{'order':{'eta':'2026-11-21'}}", noon, "eta", "none" },
        { "{'order':{'eta':'2026-11-21'}}", noon, "eta_known", "false" },
        { "{'order':{'eta':'2026-11-22'}}", noon, "eta", "2026-11-22" },
        { "{'order':{'eta':'2026-11-22T01:00:00Z'}}", noon, "eta_known", "true" },
        { "{'order':{'eta':'2026-11-22'}}", "2026-11-22T23:30:00Z", "eta", "none" },
        { "{'order':{'promised_by':'2026-11-18','eta':'2026-11-20'}}", noon, "days_late", "4" },
        { "{'values':{'eta':'2026-11-21'}}", noon, "eta", "none" },
    };
    expect_facts("amazon-de", rows, sizeof rows / sizeof *rows);
}

static void an_item_with_a_short_name_is_known(void **state)
{
    (void)state;
    static const fact_row rows[] = {
        { "{'order':{'items':[{'name':'1234567890123456789012345678901234567890'}]}}", noon, "item",
          "1234567890123456789012345678901234567890" },
        { "{'order':{'items':[{'name':'12345678901234567890123456789012345678901'}]}}", noon, "item", "none" },
        { "{'order':{'items':[{'name':'ランプ'}]}}", noon, "item", "ランプ" },
        { "{'order':{'items':[{'name':'Lampe'},{'name':'Kabel'}]}}", noon, "item", "none" },
        { "{'order':{'items':[{'name':'Lampe'},{'name':'Kabel'}]}}", noon, "item_count", "2" },
        { "{'order':{'items':[{'name':'Lampe'}]}}", noon, "item_known", "true" },
        { "{'order':{'items':[{'name':''}]}}", noon, "item_known", "false" },
        { "{'order':{'items':[{}]}}", noon, "item_known", "false" },
        { "{'order':{'items':[]}}", noon, "item_count", "0" },
        { "{}", noon, "item_count", "none" },
        { "{'values':{'item':'Stehlampe'},'order':{'items':[{'name':'Lampe'}]}}", noon, "item", "Stehlampe" },
        { "{'values':{'item':'Stehlampe'}}", noon, "item_known", "true" },
    };
    expect_facts("amazon-de", rows, sizeof rows / sizeof *rows);
}

static void the_last_scan_is_the_newest_that_has_happened(void **state)
{
    (void)state;
    static const fact_row rows[] = {
        { "{'order':{'events':[{'at':'2026-11-20','place':'Kassel'},{'at':'2026-11-21','place':'Bonn'}]}}", noon,
          "last_scan_place", "Bonn" },
        { "{'order':{'events':[{'at':'2026-11-21','place':'Bonn'},{'at':'2026-11-20','place':'Kassel'}]}}", noon,
          "last_scan_place", "Bonn" },
        { "{'order':{'events':[{'at':'2026-11-21T18:00:00Z','place':'Bonn'},{'at':'2026-11-21T06:00:00Z','place':'"
          "Kassel'}]}}",
          noon, "last_scan_place", "Bonn" },
        { "{'order':{'events':[{'at':'2026-11-21T06:00:00Z','place':'Kassel'},{'at':'2026-11-21T18:00:00Z','place':'"
          "Bonn'}]}}",
          noon, "last_scan_at", "2026-11-21T18:00:00Z" },
        { "{'order':{'events':[{'at':'2026-11-21','place':'Bonn'},{'at':'2026-11-23','place':'Mars'}]}}", noon,
          "last_scan_place", "Bonn" },
        { "{'order':{'events':[{'at':'2026-11-21','place':'Bonn'},{'at':'2026-11-22T18:00:00Z','place':'Mars'}]}}",
          noon, "last_scan_place", "Bonn" },
        /* The newest scan had no place: the older place is not said with its day. */
        { "{'order':{'events':[{'at':'2026-11-20','place':'Kassel'},{'at':'2026-11-21'}]}}", noon, "last_scan_place",
          "none" },
        { "{'order':{'events':[{'place':'Kassel'}]}}", noon, "last_scan_at", "none" },
        { "{'order':{'events':[]}}", noon, "last_scan_at", "none" },
        { "{'values':{'last_scan_at':'2026-11-19'},'order':{'events':[{'at':'2026-11-21','place':'Bonn'}]}}", noon,
          "last_scan_at", "2026-11-19" },
    };
    expect_facts("amazon-de", rows, sizeof rows / sizeof *rows);
}

static void withdrawal_ends_with_the_last_day(void **state)
{
    (void)state;
    static const fact_row rows[] = {
        { "{'order':{'delivered_at':'2026-11-08'}}", noon, "within_withdrawal", "true" },
        { "{'order':{'delivered_at':'2026-11-07'}}", noon, "within_withdrawal", "false" },
        { "{'order':{'delivered_at':'2026-11-08'}}", "2026-11-22T23:00:00Z", "within_withdrawal", "false" },
        { "{}", noon, "within_withdrawal", "none" },
    };
    expect_facts("amazon-de", rows, sizeof rows / sizeof *rows);
}

static void the_return_window_is_written_or_counted_from_the_delivery(void **state)
{
    (void)state;
    static const fact_row rows[] = {
        { "{}", noon, "return_window", "unknown" },
        { "{}", noon, "return_days", "14" },
        { "{}", noon, "return_until", "none" },
        { "{'order':{'delivered_at':'2026-11-08'}}", noon, "return_until", "2026-11-22" },
        { "{'order':{'delivered_at':'2026-11-08'}}", noon, "return_window", "open" },
        { "{'order':{'delivered_at':'2026-11-07'}}", noon, "return_window", "over" },
        { "{'order':{'delivered_at':'2026-11-07'},'values':{'return_days':30}}", noon, "return_until", "2026-12-07" },
        { "{'order':{'delivered_at':'2026-11-07','return':{'by':'2026-11-30'}}}", noon, "return_until", "2026-11-30" },
        { "{'order':{'delivered_at':'2026-11-07','return':{'by':'2026-11-30'}}}", noon, "return_window", "open" },
        { "{'order':{'return':{'by':'2026-11-30'}},'values':{'return_until':'2026-11-20'}}", noon, "return_window",
          "over" },
    };
    expect_facts("amazon-de", rows, sizeof rows / sizeof *rows);
    static const fact_row without_right[] = {
        { "{'order':{'delivered_at':'2026-11-08'}}", noon, "return_window", "unknown" },
        { "{}", noon, "return_days", "none" },
        { "{'order':{'delivered_at':'2026-11-08'},'values':{'return_days':30}}", noon, "return_until", "2026-12-08" },
    };
    expect_facts("amazon-us", without_right, sizeof without_right / sizeof *without_right);
}

static void what_is_over_is_not_announced_and_what_lies_ahead_is_not_done(void **state)
{
    (void)state;
    static const fact_row rows[] = {
        { "{'order':{'refund':{'expected_by':'2026-11-22'}}}", noon, "refund_expected_by", "2026-11-22" },
        { "{'order':{'refund':{'expected_by':'2026-11-21'}}}", noon, "refund_expected_by", "none" },
        { "{'order':{'refund':{'at':'2026-11-22'}}}", noon, "refund_sent", "true" },
        { "{'order':{'refund':{'at':'2026-11-23'}}}", noon, "refund_sent", "false" },
        { "{'order':{'refund':{'at':'2026-11-23'}}}", noon, "refund_at", "none" },
        { "{'order':{'invoice':{'sent_at':'2026-11-20'}}}", noon, "invoice_sent", "true" },
        { "{'order':{'invoice':{'sent_at':'2026-11-24'}}}", noon, "invoice_sent", "false" },
        { "{'values':{'coupon_code':'HERBST5','coupon_until':'2026-11-21'}}", noon, "coupon_code", "none" },
        { "{'values':{'coupon_code':'HERBST5','coupon_until':'2026-11-30'}}", noon, "coupon_code", "HERBST5" },
        { "{'values':{'coupon_code':'HERBST5'}}", noon, "coupon_code", "HERBST5" },
        { "{'values':{'offer_price':'19.90','offer_until':'2026-11-21'}}", noon, "offer_price", "none" },
        { "{'values':{'back_in_stock_on':'2026-11-21'}}", noon, "back_in_stock_on", "none" },
        { "{'values':{'ship_by':'2026-11-23'}}", noon, "ship_by", "2026-11-23" },
    };
    expect_facts("amazon-de", rows, sizeof rows / sizeof *rows);
}

static void amounts_decisions_and_what_is_known(void **state)
{
    (void)state;
    static const fact_row rows[] = {
        { "{'order':{'refund':{'amount':'12.50'},'currency':'USD'}}", noon, "refund_amount", "12.5 USD" },
        { "{'order':{'refund':{'amount':'12.50'}}}", noon, "refund_amount", "12.5 EUR" },
        { "{'order':{'refund':{'amount':'some'}}}", noon, "refund_amount", "none" },
        { "{'order':{'shipping_price':'0.00'}}", noon, "shipping_free", "true" },
        { "{'order':{'shipping_price':'4.90'}}", noon, "shipping_free", "false" },
        { "{}", noon, "shipping_free", "false" },
        { "{'values':{'compensation':5}}", noon, "compensation", "5 EUR" },
        { "{'choose':{'decision':'grant'}}", noon, "granted", "true" },
        { "{'choose':{'decision':'decline'}}", noon, "granted", "false" },
        { "{'choose':{'decision':'decline'}}", noon, "decided", "true" },
        { "{}", noon, "decided", "false" },
        { "{'values':{'answer':'Ja.'}}", noon, "answer_known", "true" },
        { "{'values':{'answer':' '}}", noon, "answer_known", "false" },
        { "{'values':{'size':'M'}}", noon, "size_known", "true" },
        { "{'values':{'coupon_code':'HERBST5'}}", noon, "coupon_known", "true" },
        { "{'choose':{'decision':'decline'}}", noon, "declined", "true" },
        { "{'order':{'delivered_at':'2026-11-08'}}", noon, "returnable", "true" },
        { "{'order':{'delivered_at':'2026-11-08'},'choose':{'decision':'decline'}}", noon, "returnable", "false" },
        { "{'order':{'delivered_at':'2026-11-07'}}", noon, "returnable", "false" },
        { "{'order':{'delivered_at':'2026-11-07'},'choose':{'decision':'grant'}}", noon, "returnable", "true" },
    };
    expect_facts("amazon-de", rows, sizeof rows / sizeof *rows);
}

static void what_the_agent_typed_wins(void **state)
{
    (void)state;
    static const fact_row rows[] = {
        { "{'order':{'carrier':'DHL'},'values':{'carrier':'Hermes'}}", noon, "carrier", "Hermes" },
        { "{'order':{'eta':'2026-11-24'},'values':{'eta':'2026-11-26'}}", noon, "eta", "2026-11-26" },
        { "{'order':{'promised_by':'2026-11-20'},'values':{'eta':'2026-11-26'}}", noon, "days_late", "6" },
        { "{'order':{'promised_by':'2026-11-20'},'values':{'days_late':'9'}}", noon, "days_late", "9" },
        { "{'order':{'promised_by':'2026-11-20'},'values':{'days_late':9}}", noon, "days_late", "9" },
        { "{'values':{'answer_by':'2026-11-30'}}", noon, "answer_by", "2026-11-30" },
        { "{'order':{'total':'1.00','currency':'EUR'},'values':{'total':'9.50'}}", noon, "total", "9.5 EUR" },
        { "{'values':{'total':9.5}}", noon, "total", "9.5 EUR" },
        { "{'values':{'total':'much'}}", noon, "total", "none" },
        { "{'values':{'delay_cause':'weather'}}", noon, "delay_cause", "weather" },
    };
    expect_facts("amazon-de", rows, sizeof rows / sizeof *rows);
}

static void the_case_knows_turn_photo_and_who_began(void **state)
{
    (void)state;
    static const fact_row rows[] = {
        { "{}", noon, "turn", "first" },
        { "{'conversation':[{'from':'buyer','text':'a'}]}", noon, "turn", "first" },
        { "{'conversation':[{'from':'buyer','text':'a'},{'from':'agent','text':'b'}]}", noon, "turn", "later" },
        { "{}", noon, "has_photo", "false" },
        { "{'attachments':[{'kind':'document'}]}", noon, "has_photo", "false" },
        { "{'attachments':[{'kind':'document'},{'kind':'image'}]}", noon, "has_photo", "true" },
        { "{'attachments':[{'kind':'video'}]}", noon, "has_photo", "true" },
        { "{'message':'a'}", noon, "initiated_by", "buyer" },
        { "{'message':'a','context':{'initiated_by':'seller'}}", noon, "initiated_by", "seller" },
        { "{}", noon, "initiated_by", "none" },
    };
    expect_facts("amazon-de", rows, sizeof rows / sizeof *rows);
}

static void answers_within_the_hours_of_the_platform(void **state)
{
    (void)state;
    static const fact_row rows[] = { { "{}", noon, "answer_by", "2026-11-23T11:00:00Z" } };
    expect_facts("amazon-de", rows, sizeof rows / sizeof *rows);
}

static void refuses_what_is_no_value_and_names_the_field(void **state)
{
    (void)state;
    static const struct {
        const char *request, *says, *field, *hint;
    } rows[] = {
        { "{'order':{'eta':'soon'}}", "", "/order/eta", "" },
        { "{'order':{'eta':'2026-02-30'}}", "", "/order/eta", "" },
        { "{'values':{'eta':'soon'}}", "", "/values/eta", "" },
        { "{'values':{'days_late':'many'}}", "must be a number", "/values/days_late", "" },
        { "{'values':{'days_late':'inf'}}", "must be a number", "/values/days_late", "" },
        { "{'values':{'carier':'DHL'}}", "'carier' is not a fact that can be typed", "/values/carier",
          "did you mean 'carrier'?" },
        { "{'values':{'late':true}}", "'late' is not a fact that can be typed", "/values/late", "" },
        { "{'values':{'given':'Anna'}}", "'given' is not a fact that can be typed", "/values/given", "" },
        { "{'order':{'events':[{'at':'yesterday'}]}}", "", "/order/events", "" },
    };
    reply_world world;
    open_world(&world, "amazon-de");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_facts facts;
        pl_error err = { 0 };
        assert_int_equal(fill_facts(&facts, &world, rows[i].request, noon, &err), PL_ERR_REQUEST);
        if (!strstr(err.message, rows[i].says) || strcmp(err.field, rows[i].field) != 0 ||
            !strstr(err.hint, rows[i].hint))
            fail_msg("%s: '%s' '%s' '%s'", rows[i].request, err.message, err.field, err.hint);
    }
    close_world(&world);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_typed_values_from_their_paths),
        cmocka_unit_test(is_late_by_the_days_of_the_market),
        cmocka_unit_test(an_expected_day_that_is_over_is_no_expectation),
        cmocka_unit_test(an_item_with_a_short_name_is_known),
        cmocka_unit_test(the_last_scan_is_the_newest_that_has_happened),
        cmocka_unit_test(withdrawal_ends_with_the_last_day),
        cmocka_unit_test(the_return_window_is_written_or_counted_from_the_delivery),
        cmocka_unit_test(what_is_over_is_not_announced_and_what_lies_ahead_is_not_done),
        cmocka_unit_test(amounts_decisions_and_what_is_known),
        cmocka_unit_test(what_the_agent_typed_wins),
        cmocka_unit_test(the_case_knows_turn_photo_and_who_began),
        cmocka_unit_test(answers_within_the_hours_of_the_platform),
        cmocka_unit_test(refuses_what_is_no_value_and_names_the_field),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
