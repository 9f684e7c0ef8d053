/* Compares compiled patterns, case by case and with generated ones, with ICU's own MessageFormat. */
#include <cstdint>
#include <string>
#include <vector>

#include <unicode/msgfmt.h>
#include <unicode/timezone.h>

extern "C" {
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "locale/pattern.h"
}

namespace
{

pl_str view(const std::string &text)
{
    return pl_str{ text.data(), text.size() };
}

/* One set of values: a number, two words, a moment. Named n, name, kind, d. */
struct values {
    const char *number;
    const char *name;
    const char *kind;
    int64_t time;
    const char *zone;
};

struct outcome {
    bool formed; /* false: an error, when compiling or when running */
    std::string text;
};

struct found {
    pl_argument arguments[4];
};

pl_argument argument(const char *name, pl_value_kind kind, const char *text)
{
    pl_argument made = {};
    made.name = pl_str_of(name);
    made.value.kind = kind;
    made.value.text = pl_str_of(text);
    return made;
}

const pl_value *find(const void *payload, pl_str name)
{
    const found *all = static_cast<const found *>(payload);
    for (const pl_argument &one : all->arguments) {
        if (pl_str_equal(one.name, name))
            return &one.value;
    }
    return nullptr;
}

found arguments_of(const values &given)
{
    found all = { { argument("n", PL_VALUE_NUMBER, given.number), argument("name", PL_VALUE_TEXT, given.name),
                    argument("kind", PL_VALUE_TEXT, given.kind), argument("d", PL_VALUE_MOMENT, nullptr) } };
    all.arguments[0].value.number = std::stod(given.number);
    all.arguments[3].value.time = given.time;
    return all;
}

/* One locale's formatters on our side; ICU builds its own each time. */
class our_side
{
  public:
    explicit our_side(const char *tag)
    {
        pl_tag locale;
        pl_error err = {};
        assert_int_equal(pl_tag_of(&locale, pl_str_of(tag), &err), PL_OK);
        assert_int_equal(pl_formatters_new(&formatters, locale, &err), PL_OK);
    }
    ~our_side()
    {
        pl_formatters_free(formatters);
    }
    our_side(const our_side &) = delete;
    our_side &operator=(const our_side &) = delete;

    outcome run(const std::string &text, const values &given, pl_error *err) const
    {
        pl_pattern *pattern = nullptr;
        outcome result = { false, "" };
        if (pl_pattern_new_shared(&pattern, view(text), formatters, err))
            return result;
        found all = arguments_of(given);
        pl_buf out;
        pl_buf_init(&out, 1 << 20);
        pl_pattern_options options = { given.zone, PL_ISOLATE_NEVER };
        result.formed = pl_pattern_run(&out, nullptr, pattern, find, &all, &options, err) == PL_OK;
        pl_str bytes = pl_buf_view(&out);
        result.text.assign(bytes.at, bytes.length);
        pl_buf_drop(&out);
        pl_pattern_free(pattern);
        return result;
    }

  private:
    pl_formatters *formatters = nullptr;
};

icu::Locale gregorian(const char *tag)
{
    UErrorCode code = U_ZERO_ERROR;
    icu::Locale locale = icu::Locale::forLanguageTag(tag, code);
    locale.setKeywordValue("calendar", "gregorian", code);
    assert_true(U_SUCCESS(code));
    return locale;
}

outcome run_icu(const char *tag, const std::string &text, const values &given)
{
    UErrorCode code = U_ZERO_ERROR;
    UParseError place;
    outcome result = { false, "" };
    icu::TimeZone::adoptDefault(icu::TimeZone::createTimeZone(given.zone));
    icu::MessageFormat format(icu::UnicodeString::fromUTF8(text), gregorian(tag), place, code);
    const icu::UnicodeString names[] = { "n", "name", "kind", "d" };
    const icu::Formattable arguments[] = {
        icu::Formattable(icu::StringPiece(given.number), code),
        icu::Formattable(icu::UnicodeString::fromUTF8(given.name)),
        icu::Formattable(icu::UnicodeString::fromUTF8(given.kind)),
        icu::Formattable(static_cast<UDate>(given.time), icu::Formattable::kIsDate),
    };
    icu::UnicodeString out;
    if (U_SUCCESS(code))
        format.format(names, arguments, 4, out, code);
    result.formed = U_SUCCESS(code);
    if (result.formed)
        out.toUTF8String(result.text);
    return result;
}

/* Where we mean to differ. A case whose error of ours contains `message` is passed over. */
const struct intended {
    const char *message;
    const char *reason;
} intended_differences[] = {
    { "is missing", "ICU shows the name in braces to the buyer" },
    { "is not a date style", "ICU writes a date up to the first unknown letter and reports nothing" },
    { "must be a date here", "ICU takes a number for milliseconds" },
    { "'choice' is not a type", "deprecated in ICU; plural and select say the same" },
    { "nested deeper", "ICU nests without end" },
    { "more than 256 arguments", "ICU has no ceiling" },
};

bool differs_by_intent(const pl_error &err)
{
    for (const intended &one : intended_differences) {
        if (std::string(err.message).find(one.message) != std::string::npos)
            return true;
    }
    return false;
}

/* What came of the cases of one test. */
struct tally {
    size_t agreed = 0;
    size_t formed = 0; /* of these, the ones that are no errors */
    size_t intended = 0;
    size_t wrong = 0;
};

void compare(tally &count, const our_side &ours, const char *tag, const std::string &text, const values &given)
{
    pl_error err = {};
    outcome own = ours.run(text, given, &err);
    if (!own.formed && differs_by_intent(err)) {
        count.intended++;
        return;
    }
    outcome icu = run_icu(tag, text, given);
    if (own.formed != icu.formed || (own.formed && own.text != icu.text)) {
        print_message("[%s] %s  n=%s zone=%s\n  ours: %d %s %s\n  icu:  %d %s\n", tag, text.c_str(), given.number,
                      given.zone, own.formed, own.text.c_str(), err.message, icu.formed, icu.text.c_str());
        count.wrong++;
    } else {
        count.agreed++;
        count.formed += own.formed;
    }
}

const char *const locales[] = { "de",    "de-DE", "de-AT", "de-CH",   "en",         "en-US",      "en-GB",
                                "en-IN", "ja",    "ja-JP", "zh-Hans", "zh-Hans-CN", "zh-Hant-TW", "ar",
                                "ar-SA", "ar-AE", "ru",    "pl-PL",   "fr-FR",      "fr-CH",      "cs",
                                "es-ES", "es-MX", "pt-PT", "it-IT",   "tr-TR",      "th-TH",      "hi-IN",
                                "sl",    "cy",    "lt",    "he",      "sv-SE",      "nl-NL" };

const char *const numbers[] = {
    "0",   "1",      "2",     "3",         "5",   "11",   "12",  "21", "22", "25",      "100",
    "101", "1000",   "1234",  "12345.678", "1.0", "1.50", "0.5", "-1", "-0", "1234567", "9999999999999999.25",
    "1e3", "2.5e-3", "1.0005"
};

/* 2026-03-05T14:30Z, and moments around the changes of clocks in Berlin (29 March, 25 October 2026) and New York (8 March). */
const int64_t moments[] = {
    1772721000000, 1774745999000, 1774746000000, 1792889999000, 1792890000000, 1772953200000, 0, -1
};
const char *const zones[] = { "UTC", "Europe/Berlin", "Asia/Tokyo", "America/New_York", "Asia/Kolkata", "Asia/Riyadh" };

const char *const text_patterns[] = {
    "",
    "plain",
    "a}b",
    "}",
    "it's",
    "it''s",
    "'{'x'}'",
    "'{x}",
    "'{x}' {name}",
    "'{''}' {name}",
    "'",
    "''",
    "'''",
    "'''{'",
    "don't {name} won't",
    "'#' #",
    "{name}",
    "{ name }",
    "{\tname\n}",
    "{name}{kind}",
    "你好，{name}！",
    "👋 {name} 🎁",
    "{name",
    "{",
    "{}",
    "{ }",
    "{name kind}",
    "{name,}",
    "{name,,}",
    "{na-me}",
    "{01}",
    "{99999}",
    "{name, }",
    "{name, foo}",
    "{name, number}",
    "{name, date}",
    "{name, plural, other{x}}",
    "{n, select, other{x}}",
    "{d, plural, other{x}}",
    "{n, number, '}",
    "{n, number, {}",
};

const char *const number_patterns[] = {
    "{n}",
    "{n, number}",
    "{n,number,}",
    "{n, NUMBER, Integer}",
    "{n, number, integer}",
    "{n, number, percent}",
    "{n, number, currency}",
    "{n, number, ::currency/EUR}",
    "{n, number, ::currency/JPY}",
    "{n, number, :: currency/CNY unit-width-narrow}",
    "{n, number, ::.00}",
    "{n, number, ::compact-short}",
    "{n, number, ::percent scale/100}",
    "{n, number, ::group-off .##}",
    "{n, number, ::sign-always}",
    "{n, number, ::measure-unit/mass-kilogram}",
    "{n, number, ::nonsense}",
    "{n, number, ::currency/EURO}",
    "{n, number,#,##0.00}",
    "{n, number, #,##0.00 }",
    "{n, number, 000}",
    "{n, number, 0.0 '{'x'}'}",
    "{n, number, #,##0.00;(#,##0.00)}",
    "{n, number, 0.0.0}",
    "{n, number, '#'#}",
    "{n, spellout}",
    "{n, ordinal}",
    "{n, duration}",
    "{n, plural, one{# one} other{# other}}",
    "{n, plural, zero{z#} one{o#} two{t#} few{f#} many{m#} other{x#}}",
    "{n, plural, =0{none} =1{exactly one} one{# one} other{# other}}",
    "{n, plural, offset:1 =0{nobody} =1{you} one{you and # more} other{you and # more}}",
    "{n, plural, offset: 2 zero{z#} one{o#} two{t#} few{f#} many{m#} other{x#}}",
    "{n, plural, offset:0.5 one{o#} few{f#} many{m#} other{x#}}",
    "{n, plural, other{a} one{b} one{c}}",
    "{n, plural, other{a} other{b}}",
    "{n,plural,=1.5{half} =-1{minus} =1e3{thousand} other{#}}",
    "{n, plural, one{{n, number, ::.00}} other{{n, number, ::.00} stars}}",
    "{n, plural, one{{n, number, integer} one} other{{n, number, integer} other}}",
    "{n, plural, one{{n, number, percent} one} other{{n, number, percent} other}}",
    "{n, plural, one{{n, number, 0.0} one} other{{n, number, 0.0} other}}",
    "{n, plural, one{'#' it''s '{'#'}'} other{'#' {name}'s #}}",
    "{n, plural, one{{kind, select, a{# A} other{# B}}} other{{kind, select, a{# C} other{# {n}}}}}",
    "{n, plural, one{{n, plural, one{##} other{#x#}}} other{{n, plural, offset:1 one{# in} other{# in}} #}}",
    "{n, selectordinal, one{#st} two{#nd} few{#rd} many{#m} zero{#z} other{#th}}",
    "{n, selectordinal, offset:1 one{#st} two{#nd} few{#rd} other{#th}}",
    "{n, plural, one{x}}",
    "{n, plural}",
    "{n, plural,}",
    "{n, plural, other}",
    "{n, plural, other{x}",
    "{n, plural, = {x} other{y}}",
    "{n, plural, =x{x} other{y}}",
    "{n, plural, =1. {x} other{y}}",
    "{n, plural, offset:x other{y}}",
    "{n, plural, offset:1 offset:1 other{y}}",
    "{n, plural, offset:0 offset:0 other{y}}",
    "{n, plural, other{y} offset:1}",
    "{n, plural, offset{x} other{y}}",
    "{n, plural, foo{x} other{y#}}",
    "{n, Plural, OTHER{x} other{y}}",
    "{kind, select, a{A} b{B} other{O}} {name}",
    "{kind, select, other{# stays}}",
    "{kind, select, a{{n, plural, one{#1} other{#2}}} other{'{'}}",
    "{kind, select, a b{A} other{O}}",
    "{kind, select, =1{A} other{O}}",
    "{kind, select, a{A}}",
    "{kind, SELECT, other{O}}",
    "{name} has {n, plural, one{# parcel} other{# parcels}} worth {n, number, ::currency/USD} from {kind}",
};

const char *const date_patterns[] = {
    "{d, date}",
    "{d, date, short}",
    "{d, date, medium}",
    "{d, date, LONG }",
    "{d, date, full}",
    "{d, time}",
    "{d, time, short}",
    "{d, time, medium}",
    "{d, time, long}",
    "{d, time, full}",
    "{d, date, ::yMMMd}",
    "{d, date, ::EEEEdMMMM}",
    "{d, time, ::jm}",
    "{d, date, ::yMMMMdjmv}",
    "{d, date, :: MMMEd}",
    "{d, date, yyyy-MM-dd}",
    "{d, date, EEE, d. MMM yyyy 'um' HH:mm}",
    "{d, time, HH:mm:ss.SSS zzz}",
    "{d, date, ''yy''}",
    "{d, date, long} {d, time, short} {name}",
    "{kind, select, a{{d, date, long}} other{{d, time, ::Hm}}}",
};

template <size_t count> size_t length_of(const char *const (&)[count])
{
    return count;
}

void agrees_on_text(void **)
{
    tally count;
    for (const char *locale : { "de", "en-US", "ja", "zh-Hans", "ar", "ru" }) {
        our_side ours(locale);
        for (const char *pattern : text_patterns)
            compare(count, ours, locale, pattern, { "1", "O'Neil {x}", "a", moments[0], "UTC" });
    }
    assert_int_equal(count.wrong, 0);
}

void agrees_on_numbers_and_plurals(void **)
{
    tally count;
    size_t turn = 0;
    for (const char *locale : locales) {
        our_side ours(locale);
        for (size_t i = 0; i < length_of(number_patterns); i++) {
            /* every pattern meets every number in some locale; each locale meets every pattern */
            for (size_t j = turn++ % 5; j < length_of(numbers); j += 5)
                compare(count, ours, locale, number_patterns[i],
                        { numbers[j], "Anna", j % 2 ? "a" : "b", moments[0], "UTC" });
        }
    }
    assert_int_equal(count.wrong, 0);
}

void agrees_on_decimals_that_no_double_holds(void **)
{
    tally count;
    for (const char *locale : { "de", "en-IN", "ja", "ar-SA", "tr-TR" }) {
        our_side ours(locale);
        for (const char *pattern :
             { "{n}", "{n, number, ::.00}", "{n, number, #,##0.00}", "{n, plural, one{#} other{# x}}" })
            compare(count, ours, locale, pattern, { "99999999999999999999.25", "", "", 0, "UTC" });
    }
    assert_int_equal(count.wrong, 0);
    assert_int_equal(count.formed, 20);
}

void agrees_on_every_plural_to_a_thousand(void **)
{
    tally count;
    const std::string pattern = "{n, plural, zero{z#} one{o#} two{t#} few{f#} many{m#} other{x#}}";
    for (const char *locale : { "en", "ja", "ar", "ru", "pl-PL", "cs", "fr-FR", "sl" }) {
        our_side ours(locale);
        for (int i = 0; i <= 1000; i += i < 130 ? 1 : 29) {
            const std::string number = std::to_string(i);
            compare(count, ours, locale, pattern, { number.c_str(), "", "", 0, "UTC" });
        }
    }
    assert_int_equal(count.wrong, 0);
}

void agrees_on_dates_in_zones(void **)
{
    tally count;
    size_t turn = 0;
    for (const char *locale : locales) {
        our_side ours(locale);
        for (const char *pattern : date_patterns) {
            for (size_t i = turn % 3; i < sizeof moments / sizeof *moments; i += 3)
                compare(count, ours, locale, pattern,
                        { "1", "Anna", "a", moments[i], zones[turn++ % length_of(zones)] });
        }
    }
    assert_int_equal(count.wrong, 0);
}

/* A generator of its own, so that a failing case can be made again on any machine. */
class dice
{
  public:
    explicit dice(uint64_t seed) : state(seed)
    {
    }
    uint32_t below(uint32_t limit)
    {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<uint32_t>(state >> 33) % limit;
    }

  private:
    uint64_t state;
};

const char *const pieces[] = { "text ",
                               "it's ",
                               "''",
                               "'{'",
                               "# ",
                               "}",
                               "é你 ",
                               "{name}",
                               "{n}",
                               "{n, number}",
                               "'#'",
                               "\n",
                               "{n,number,integer}",
                               "{d, date, ::yMMMd}",
                               "{d, time, short}",
                               "{n, number, ::.00}",
                               "'" };

std::string generate(dice &random, int depth)
{
    std::string text;
    for (uint32_t i = random.below(4) + 1; i > 0; i--) {
        switch (random.below(depth < 4 ? 8 : 6)) {
        case 6:
            text += random.below(4) ? "{n, plural, " : "{n, selectordinal, ";
            text += random.below(3) ? "" : "offset:1 ";
            for (const char *keyword : { "=1", "=0", "zero", "one", "two", "few", "many" }) {
                if (random.below(3) == 0)
                    text += std::string(keyword) + " {" + generate(random, depth + 1) + "} ";
            }
            text += "other {" + generate(random, depth + 1) + "}}";
            break;
        case 7:
            text +=
                "{kind, select, a {" + generate(random, depth + 1) + "} other {" + generate(random, depth + 1) + "}}";
            break;
        default: text += pieces[random.below(sizeof pieces / sizeof *pieces)];
        }
    }
    return text;
}

/* Deletes, doubles or inserts bytes that mean something to the grammar. */
void damage(std::string &text, dice &random)
{
    const std::string meaning = "{}'#,:=1 aonx-";
    for (uint32_t i = random.below(3); i > 0 && !text.empty(); i--) {
        uint32_t at = random.below(static_cast<uint32_t>(text.size()));
        while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
            at--;
        if (static_cast<unsigned char>(text[at]) >= 0x80)
            continue;
        if (random.below(2))
            text.erase(at, 1);
        else
            text.insert(at, 1, meaning[random.below(static_cast<uint32_t>(meaning.size()))]);
    }
}

void agrees_on_generated_patterns(void **)
{
    tally count;
    enum { CASES = 3000 };
    const char *const some[] = { "en-US", "de", "ja", "ar", "ru", "pl-PL", "fr-FR", "cs", "zh-Hans" };
    dice random(20261124);
    for (const char *locale : some) {
        our_side ours(locale);
        for (size_t i = 0; i < CASES / length_of(some); i++) {
            std::string text = generate(random, 0);
            if (i % 3 == 0)
                damage(text, random);
            const char *number = numbers[random.below(15)];
            compare(count, ours, locale, text,
                    { number, "Anna", random.below(2) ? "a" : "b", moments[random.below(8)], zones[random.below(6)] });
        }
    }
    assert_true(count.agreed > CASES * 8 / 10);
    assert_true(count.formed > CASES / 2);
    assert_int_equal(count.wrong, 0);
}

} // namespace

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(agrees_on_text),
        cmocka_unit_test(agrees_on_numbers_and_plurals),
        cmocka_unit_test(agrees_on_decimals_that_no_double_holds),
        cmocka_unit_test(agrees_on_every_plural_to_a_thousand),
        cmocka_unit_test(agrees_on_dates_in_zones),
        cmocka_unit_test(agrees_on_generated_patterns),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
