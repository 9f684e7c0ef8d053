/* Compares compiled patterns, case by case, with ICU's own MessageFormat. */
#include "unit/locale/pattern_compare.h"

namespace
{

const char *const locales[] = { "de",    "de-DE", "de-AT", "de-CH",   "en",         "en-US",      "en-GB",
                                "en-IN", "ja",    "ja-JP", "zh-Hans", "zh-Hans-CN", "zh-Hant-TW", "ar",
                                "ar-SA", "ar-AE", "ru",    "pl-PL",   "fr-FR",      "fr-CH",      "cs",
                                "es-ES", "es-MX", "pt-PT", "it-IT",   "tr-TR",      "th-TH",      "hi-IN",
                                "sl",    "cy",    "lt",    "he",      "sv-SE",      "nl-NL" };

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

} // namespace

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(agrees_on_text),
        cmocka_unit_test(agrees_on_numbers_and_plurals),
        cmocka_unit_test(agrees_on_decimals_that_no_double_holds),
        cmocka_unit_test(agrees_on_every_plural_to_a_thousand),
        cmocka_unit_test(agrees_on_dates_in_zones),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
