/* What rules see: every function does what its page says, and refuses what it cannot take by name. */
#include "unit/rule/subjects.h"

/* A body that asserts. The subject is called plan, draft or reading; where a text comes of it, `text` says so. */
static const struct deed {
    const char *stage;
    const char *subject; /* moves, or a text; a reading has the intent invoice (0.5) and the risk fraud (0.25) */
    const char *body;
    const char *outcome;
} deeds[] = {
    /* plan */
    { "arrange", "a b c",
      "assert(plan:has('a') and not plan:has('x')) assert(#plan:acts() == 3 and plan:acts()[2] == 'b')", "a b c" },
    { "arrange", "a apology#close",
      "assert(plan:has('apology') and plan:index('apology') == 2 and plan:index('x') == nil)", "a apology#close" },
    { "arrange", "a b", "assert(plan:weight('a') == 1 and plan:weight('x') == nil)", "a b" },
    { "arrange", "a b c", "assert(plan:move('c', { before = 'a' })) assert(not plan:move('c', { before = 'a' }))",
      "c a b" },
    { "arrange", "a b c", "assert(plan:move('a', { after = 'c' })) assert(not plan:move('a', { last = true }))",
      "b c a" },
    { "arrange", "a b c", "assert(plan:move('a', { after = 'b' }))", "b a c" },
    { "arrange", "a b c", "assert(plan:move('b', { first = true })) assert(not plan:move('b', { first = true }))",
      "b a c" },
    { "arrange", "a b", "assert(not plan:move('x', { first = true })) assert(not plan:move('a', { after = 'x' }))",
      "a b" },
    { "arrange", "a b", "assert(not plan:move('a', { after = 'a' })) assert(not plan:move('a', { before = 'a' }))",
      "a b" },
    { "arrange", "a b",
      "assert(plan:insert('apology#close', { last = true }, { weight = 2 })) assert(plan:weight('apology') == 2)",
      "a b apology#close" },
    { "arrange", "a b", "assert(plan:insert('x', { before = 'b' }, { act = 'hold' })) assert(plan:has('hold'))",
      "a x b" },
    { "arrange", "a b",
      "assert(not plan:insert('a', { last = true })) assert(not plan:insert('x', { after = 'none' }))", "a b" },
    { "arrange", "a b", "assert(plan:drop('a')) assert(not plan:drop('a'))", "b" },
    { "arrange", "a b",
      "assert(plan:weigh('a', 3) and plan:weight('a') == 3) assert(not plan:weigh('a', 3) and not plan:weigh('x', 1))",
      "a b" },
    { "arrange", "a b",
      "assert(plan:choose('a', 'short')) assert(not plan:choose('a', 'short') and not plan:choose('x', 'y'))", "a b" },
    { "arrange", "", "assert(#plan:acts() == 0 and plan:insert('a', { first = true }))", "a" },
    { "arrange", "a", "local place <const> = { last = true } for _ = 1, 2 do plan:insert('b', place) end", "a b" },
    /* draft */
    { "tone", "Grüße 😀", "assert(draft:text() == 'Grüße 😀' and draft:length() == 7)", "Grüße 😀" },
    { "tone", "eins", "local m = draft:moves() assert(#m == 1 and m[1].id == 'body' and m[1].text == 'eins')", "eins" },
    { "tone", "a b a ab", "assert(draft:replace('a', 'x') == 3)", "x b x xb" },
    { "tone", "a b a ab ä-a", "assert(draft:replace('a', 'x', { words = true }) == 3)", "x b x ab ä-x" },
    { "tone", "aaa", "assert(draft:replace('a', 'aa') == 3)", "aaaaaa" },
    { "tone", "abc", "assert(draft:replace('b', '') == 1 and draft:replace('z', 'y') == 0)", "ac" },
    { "tone", "am 3. Mai", "assert(draft:replace_regex('([0-9])\\\\. (\\\\w+)', '$2 $1 $$ $9') == 1)", "am Mai 3 $ " },
    { "tone", "x1y22", "assert(draft:replace_regex('[0-9]*', '#') == 2)", "x#y#" },
    { "tone", "caf\x65\xCC\x81 bar",
      "local m = draft:find('é') assert(#m == 1 and m[1].start == 4 and m[1].finish == 5)", "caf\x65\xCC\x81 bar" },
    { "tone", "ab1 cd2",
      "local m = draft:find('([a-z]+)([0-9])(x)?') assert(#m == 2 and m[2][1] == 'cd' and m[2][2] == '2' and m[2][3] "
      "== false)",
      "ab1 cd2" },
    { "tone", "ab b äb", "assert(#draft:find('b', { words = true }) == 1)", "ab b äb" },
    { "tone", "Leider öffnet er.", "assert(draft:rewrite(text.rewrites { { 'Leider ', '', 'S' } }) == 2)",
      "Öffnet er." },
    { "tone", "nicht a, a", "draft:rewrite(text.rewrites { { 'a', 'b', 'W' }, { 'nicht a', mode = 'G' } })",
      "nicht a, b" },
    { "tone", "ＡＢＣ",
      "local v = draft:view('case') assert(v:text() == 'abc') local m = v:find('b')[1] assert(m.text == 'Ｂ' and "
      "m.folded == 'b')",
      "ＡＢＣ" },
    { "tone", "one two",
      "assert(#draft:view('case'):find('o') == 2) draft:replace('one', 'none') "
      "assert(draft:view('case'):find('one')[1].start == 2)",
      "none two" },
    { "policy", "one", "assert(draft:text() == 'one' and #draft:entities() == 0)", "one" },
    /* libraries */
    { "tone", "", "assert(text.length('für') == 3 and text.find('12 Tage', '[0-9]+')[1].finish == 2)", "" },
    { "tone", "", "assert(text.fold('ＡＢＣ', 'case') == 'abc' and text.fold('e\xCC\x81', 'nfc') == 'é')", "" },
    { "tone", "",
      "assert(text.first_upper('öffnen', 'de') == 'Öffnen' and text.first_lower('Öffnen', 'de') == 'öffnen')", "" },
    { "tone", "", "assert(text.first_upper('iyi', 'tr') == 'İyi' and name.title('MÜLLER', 'de') == 'Müller')", "" },
    { "tone", "", "assert(date.between('2026-11-22', '2026-11-24') == 2 and date.add('2026-11-24', 7) == '2026-12-01')",
      "" },
    { "tone", "", "assert(date.weekday('2026-11-24') == 2 and date.weekday('2026-11-22T23:30:00Z') == 1)", "" },
    { "tone", "", "assert(money.digits('JPY') == 0 and money.digits('EUR') == 2)", "" },
    { "tone", "", "assert(number.read('1.234,50', 'de') == 1234.5 and number.read('x', 'de') == nil)", "" },
    { "tone", "", "assert(number.write(1234.5, 'de') == '1.234,5' and number.write(7, 'en') == '7')", "" },
    { "tone", "",
      "assert(money.write('12.50', 'EUR', 'de-DE') == '12,50\\u{A0}€' and money.write(3, 'JPY', 'ja'):find('3', 1, "
      "true))",
      "" },
    { "tone", "", "assert(date.write('2026-11-24', 'de') == '24. November 2026')", "" },
    { "tone", "", "assert(text.words('Hallo, schöne Welt') == 3 and #text.sentences('Eins. Zwei!', 'de') == 2)", "" },
    { "tone", "Das z. B. geht. Gut!",
      "local s = draft:sentences() assert(#s == 2 and s[2] == 'Gut!' and draft:words() == 5)", "Das z. B. geht. Gut!" },
    /* ctx */
    { "tone", "", "assert(ctx.market == 'bazaar-at' and ctx.platform_id == 'bazaar' and ctx.country_id == 'at')", "" },
    { "tone", "",
      "assert(ctx.language == 'de-AT' and ctx.channel == 'mail' and ctx.turn == 'first' and ctx.reply == nil)", "" },
    { "tone", "", "assert(ctx.emotion == 'calm' and ctx.intensity == 0 and ctx.situation == nil)", "" },
    { "tone", "", "assert(ctx.tone.directness == 70 and ctx.facts.channel == 'mail' and ctx.facts.eta == nil)", "" },
    { "tone", "",
      "assert(ctx.facts.promised_by == '2026-11-24' and ctx.facts.late == true and ctx.facts.days_late == 3)", "" },
    { "tone", "", "assert(ctx.facts.total == '12.50 EUR')", "" },
    { "tone", "",
      "assert(ctx.platform.reply_hours == 12 and ctx.platform.message_limit == 1000 and ctx.platform.none == nil)",
      "" },
    { "tone", "",
      "assert(ctx.country.refund_days == 14 and ctx.country.service.opens == '09:00' and ctx.country.none == nil)",
      "" },
    { "tone", "", "assert(ctx.country.holidays[1][1] == '2026-12-25')", "" },
    /* reading */
    { "understand", "",
      "assert(reading:intent('invoice') == 0.5 and reading:intent('x') == 0 and reading:risk('fraud') == 0.25)", "" },
    { "understand", "", "assert(reading.emotion == 'anxious' and reading.intensity == 2 and reading.urgency == 4)",
      "" },
    { "understand", "", "assert(reading.language == 'de' and reading.sarcasm == false)", "" },
};

/* Bodies that go wrong, and what is said of it. */
static const struct refusal {
    const char *stage;
    const char *body;
    const char *says;
} refusals[] = {
    { "arrange", "plan:has()", "plan:has: the move must be a string, got nothing" },
    { "arrange", "plan:has(7)", "plan:has: the move must be a string, got a number" },
    { "arrange", "plan.has('a')", "plan:has: it must be called on a plan with ':', got string" },
    { "arrange", "plan:has('\\xFF')", "plan:has: the move is not valid UTF-8 text" },
    { "arrange", "plan:has('a\\0b')", "plan:has: the move is not valid UTF-8 text" },
    { "arrange", "plan:move('a')", "plan:move: the place must be a table, got nothing" },
    { "arrange", "plan:move('a', 'b')", "plan:move: the place must be a table, got a string" },
    { "arrange", "plan:move('a', {})", "plan:move: the place must name 'before', 'after', 'first' or 'last'" },
    { "arrange", "plan:move('a', { befor = 'b' })", "plan:move: there is no field 'befor'" },
    { "arrange", "plan:move('a', { before = 'b', last = true })",
      "plan:move: the place names both 'before' and 'last'" },
    { "arrange", "plan:move('a', { before = 1 })", "plan:move: the before must be a string, got a number" },
    { "arrange", "plan:insert('x', { last = true }, { weight = 4 })",
      "plan:insert: the weight must be a whole number from 1 to 3" },
    { "arrange", "plan:insert('x', { last = true }, { wieght = 1 })", "plan:insert: there is no field 'wieght'" },
    { "arrange", "plan:insert('', { last = true })", "plan:insert: the id must not be empty" },
    { "arrange", "plan:insert('#x', { last = true })", "plan:insert: the id must not be empty" },
    { "arrange", "for i = 1, 65 do plan:insert('x' .. i, { last = true }) end",
      "plan:insert: a plan has at most 64 moves" },
    { "arrange", "plan:weigh('a', 1.5)", "plan:weigh: the weight must be a whole number from 1 to 3" },
    { "arrange", "plan:weigh('a', 'x')", "plan:weigh: the weight must be a number, got a string" },
    { "arrange", "plan:choose('a')", "plan:choose: the variant must be a string, got nothing" },
    { "arrange", "plan.moves = {}", "plan: its fields cannot be set" },
    { "tone", "draft:replace('', 'x')", "draft:replace: the text to look for must not be empty" },
    { "tone", "draft:replace('a')", "draft:replace: the new text must be a string, got nothing" },
    { "tone", "draft:replace('a', '\\xC3')", "draft:replace: the new text is not valid UTF-8 text" },
    { "tone", "draft:replace('a', 'b', { word = true })", "draft:replace: there is no field 'word'" },
    { "tone", "draft:replace('a', 'b', true)", "draft:replace: the options must be a table, got a boolean" },
    { "tone", "draft:replace('a', ('x'):rep(70000))", "draft:replace: the draft" },
    { "tone", "draft:find('(')", "draft:find: " },
    { "tone", "draft:find({})", "draft:find: the pattern must be a string, got a table" },
    { "tone", "draft:view('upper')", "draft:view: the kind 'upper' is none of: case, skeleton, digits" },
    { "tone", "draft:entities('mail')", "draft:entities: the kind 'mail' is none of: order_id, tracking, sku" },
    { "tone", "draft:rewrite({})", "draft:rewrite: the table must be made by text.rewrites, got table" },
    { "tone", "draft:flag {}", "draft:flag: only policy and quality rules report" },
    { "tone", "draft:view('case').find('x')", "view:find: it must be called on a view with ':', got string" },
    { "policy", "draft:replace('a', 'b')",
      "draft:replace: a policy rule cannot change the text; report with draft:flag" },
    { "policy", "draft:replace_regex('a', 'b')", "draft:replace_regex: a policy rule cannot change the text" },
    { "quality", "draft:rewrite()", "draft:rewrite: a quality rule cannot change the text" },
    { "policy", "draft:flag()", "draft:flag: the finding must be a table, got nothing" },
    { "policy", "draft:flag { start = 0 }", "draft:flag: the start must be a whole number from 1 to 1" },
    { "policy", "draft:flag { start = 2 }", "draft:flag: the start must be a whole number from 1 to 1" },
    { "policy", "draft:flag { start = 1, finish = 2 }", "draft:flag: the finish must be a whole number from 1 to 1" },
    { "policy", "draft:flag { finish = 1 }", "draft:flag: 'finish' needs a 'start'" },
    { "policy", "draft:flag { stat = 1 }", "draft:flag: there is no field 'stat'" },
    { "policy", "draft:flag { fix = 'remove' }", "draft:flag: the fix must be a table, got a string" },
    { "policy", "draft:flag { fix = { kind = 'burn' } }",
      "draft:flag: the kind of the fix 'burn' is none of: replace, remove, add, human" },
    { "policy", "draft:flag { fix = { kind = 'remove' } }",
      "draft:flag: a fix that replaces or removes needs 'start'" },
    { "policy", "draft:flag { start = 1, fix = { kind = 'replace' } }",
      "draft:flag: the text of the fix must be a string, got nothing" },
    { "policy", "draft:flag { start = 1, fix = { kind = 'remove', text = 'x' } }",
      "draft:flag: only a fix that replaces or adds has a text" },
    { "policy", "draft:flag { says = 7 }", "draft:flag: the sentence must be a string, got a number" },
    { "understand", "reading:escalate(1, 'x')", "reading:escalate: only escalate rules may call it" },
    { "escalate", "reading:add_intent('a', 1)", "reading:add_intent: only understand rules may call it" },
    { "escalate", "reading:escalate(0, 'x')", "reading:escalate: the tier must be a whole number from 1 to 3" },
    { "escalate", "reading:escalate(1)", "reading:escalate: the reason must be a string, got nothing" },
    { "understand", "reading:add_intent('a', 2)", "reading:add_intent: the score must be from 0 to 1" },
    { "understand", "reading:add_intent('a', 0/0)", "reading:add_intent: the score must be from 0 to 1" },
    { "understand", "reading:add_risk('bad', 1)",
      "reading:add_risk: the risk 'bad' is none of: legal_threat, review_threat" },
    { "understand", "reading:set_emotion('sad', 1)", "reading:set_emotion: the emotion 'sad' is none of: calm, happy" },
    { "understand", "reading:set_emotion('calm', 6)",
      "reading:set_emotion: the intensity must be a whole number from 0 to 5" },
    { "understand", "local x = reading.mood", "reading: there is no field 'mood'" },
    { "tone", "local x = ctx.markt", "ctx: there is no field 'markt'" },
    { "tone", "local x = ctx.facts.etta", "ctx.facts: there is no fact 'etta'; did you mean 'eta'?" },
    { "tone", "local x = ctx.facts.qqqqqqqqqq", "ctx.facts: there is no fact 'qqqqqqqqqq'" },
    { "tone", "local x = ctx.tone.bite", "ctx.tone: there is no axis 'bite'" },
    { "tone", "ctx.market = 'x'", "ctx: its fields cannot be set" },
    { "tone", "text.find = nil", "field 'find' is read-only" },
    { "tone", "text.length(1)", "text.length: the text must be a string, got a number" },
    { "tone", "text.fold('a', 'x')", "text.fold: the kind 'x' is none of: nfc, case, skeleton, digits" },
    { "tone", "text.rewrites(1)", "text.rewrites: the rows must be a table, got a number" },
    { "tone", "text.rewrites { 'a' }", "text.rewrites: row 1 must be a table: { from, to, mode }" },
    { "tone", "text.rewrites { { 'a', 'b' } }",
      "text.rewrites: row 1 must be marked with one of the modes L W S Q E G" },
    { "tone", "text.rewrites { { 'a', mode = 'L' } }",
      "text.rewrites: row 1 must be a list of strings: { from, to, mode }" },
    { "tone", "text.rewrites { { 'a', 1, 'L' } }",
      "text.rewrites: row 1 must be a list of strings: { from, to, mode }" },
    { "tone", "date.add('2026-02-30', 1)", "date.add: " },
    { "tone", "date.add('2026-02-20', 1e9)",
      "date.add: the number of days must be a whole number from -3000000 to 3000000" },
    { "tone", "money.digits('EURO')", "money.digits: 'EURO' is not a currency; ISO 4217 codes such as EUR are" },
    { "tone", "money.write('x', 'EUR', 'de')", "money.write: the amount must be a number or a decimal string" },
    { "tone", "number.write('1', 'de')", "number.write: the number must be a number, got a string" },
    { "tone", "number.read('1', 'no such tag')", "number.read: " },
};

typedef struct rule_subjects {
    pl_plan plan;
    pl_draft draft;
    pl_reading reading;
} rule_subjects;

static pl_rule_stage stage_of(const char *name)
{
    int stage = 0;
    while (strcmp(pl_rule_stage_name((pl_rule_stage)stage), name) != 0)
        stage++;
    return (pl_rule_stage)stage;
}

/* Each row becomes a rule of its own in one book: stage and number say which. */
static void put_body(rule_books *books, const char *stage, size_t row, const char *body)
{
    char id[64];
    char apply[1024];
    static const char *const subjects[] = { "reading", "reading", "plan", "draft", "draft", "draft" };
    (void)snprintf(id, sizeof id, "common/%s/a%zu", stage, row);
    (void)snprintf(apply, sizeof apply, "function(%s, ctx) %s end", subjects[stage_of(stage)], body);
    put_rule(books->builtin, id, "", apply);
}

static void open_bodies(rule_books *books)
{
    open_worker(books);
    pl_facts_put(&books->facts, "promised_by", (pl_value){ .kind = PL_VALUE_DAY, .time = 20781 });
    pl_facts_put(&books->facts, "total",
                 (pl_value){ .kind = PL_VALUE_MONEY, .text = PL_STR("12.50"), .currency = "EUR" });
    pl_facts_put_bool(&books->facts, "late", true);
    pl_facts_put_number(&books->facts, "days_late", 3);
}

/* Runs the row's rule alone. */
static void run_body(rule_books *books, rule_subjects *subjects, const char *stage, size_t row, const char *given)
{
    char id[64];
    size_t index = 0;
    pl_ruleset only = { .count = { 0 } };
    pl_rule_stage number = stage_of(stage);
    pl_rule_subject subject = { .plan = NULL };
    (void)snprintf(id, sizeof id, "common/%s/a%zu", stage, row);
    while (!pl_str_is(pl_rulebook_rule(books->book, index)->id, id))
        index++;
    only.at[number] = &index;
    only.count[number] = 1;
    make_reading(&subjects->reading, books);
    make_draft(&subjects->draft, books, given, NULL);
    make_plan(&subjects->plan, books, number == PL_RULE_ARRANGE ? given : "");
    if (number == PL_RULE_ARRANGE)
        subject.plan = &subjects->plan;
    else if (number <= PL_RULE_ESCALATE)
        subject.reading = &subjects->reading;
    else
        subject.draft = &subjects->draft;
    books->set = &only;
    run_stage(books, number, subject);
    books->set = NULL;
}

static void does_what_its_page_says(void **state)
{
    (void)state;
    rule_books books;
    rule_subjects subjects;
    open_books(&books);
    for (size_t i = 0; i < sizeof deeds / sizeof *deeds; i++)
        put_body(&books, deeds[i].stage, i, deeds[i].body);
    open_bodies(&books);
    for (size_t i = 0; i < sizeof deeds / sizeof *deeds; i++) {
        run_body(&books, &subjects, deeds[i].stage, i, deeds[i].subject);
        if (books.report.stopped.count)
            fail_msg("row %zu: %s: %s", i, deeds[i].body, ((pl_rule_stop *)books.report.stopped.at)->says.at);
        if (strcmp(deeds[i].stage, "arrange") == 0)
            assert_plan(&subjects.plan, deeds[i].outcome);
        else
            assert_text(pl_buf_view(&subjects.draft.text), deeds[i].outcome);
        pl_draft_drop(&subjects.draft);
    }
    close_books(&books);
}

static void refuses_by_the_name_of_function_and_argument(void **state)
{
    (void)state;
    rule_books books;
    rule_subjects subjects;
    open_books(&books);
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++)
        put_body(&books, refusals[i].stage, i, refusals[i].body);
    open_bodies(&books);
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        char place[32];
        run_body(&books, &subjects, refusals[i].stage, i, "a");
        if (books.report.stopped.count != 1)
            fail_msg("row %zu: '%s' raised nothing", i, refusals[i].body);
        const char *says = ((pl_rule_stop *)books.report.stopped.at)->says.at;
        if (!strstr(says, refusals[i].says))
            fail_msg("row %zu: '%s' is not in '%s'", i, refusals[i].says, says);
        (void)snprintf(place, sizeof place, "/a%zu.lua:2: ", i);
        assert_non_null(strstr(says, place));
        pl_draft_drop(&subjects.draft);
    }
    close_books(&books);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(does_what_its_page_says),
        cmocka_unit_test(refuses_by_the_name_of_function_and_argument),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
