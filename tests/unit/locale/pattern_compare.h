/* Compares a pattern of ours with ICU's own MessageFormat, and counts what came of it; the values that patterns meet. */
#ifndef TESTS_LOCALE_PATTERN_COMPARE_H
#define TESTS_LOCALE_PATTERN_COMPARE_H

#include <unicode/msgfmt.h>
#include <unicode/timezone.h>

#include "unit/locale/pattern_ours.h"

inline icu::Locale gregorian(const char *tag)
{
    UErrorCode code = U_ZERO_ERROR;
    icu::Locale locale = icu::Locale::forLanguageTag(tag, code);
    locale.setKeywordValue("calendar", "gregorian", code);
    assert_true(U_SUCCESS(code));
    return locale;
}

inline outcome run_icu(const char *tag, const std::string &text, const values &given)
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
struct intended {
    const char *message;
    const char *reason;
};

inline const intended intended_differences[] = {
    { "is missing", "ICU shows the name in braces to the buyer" },
    { "is not a date style", "ICU writes a date up to the first unknown letter and reports nothing" },
    { "must be a date here", "ICU takes a number for milliseconds" },
    { "'choice' is not a type", "deprecated in ICU; plural and select say the same" },
    { "nested deeper", "ICU nests without end" },
    { "more than 256 arguments", "ICU has no ceiling" },
};

inline bool differs_by_intent(const pl_error &err)
{
    for (const intended &one : intended_differences) {
        if (std::string(err.message).find(one.message) != std::string::npos)
            return true;
    }
    return false;
}

/* French names the first of a month 1er, where CLDR leaves a 1. */
inline bool is_first_day(const char *tag, std::string own, const std::string &icu)
{
    size_t at = own.find("1er");
    return !strncmp(tag, "fr", 2) && at != std::string::npos && own.erase(at + 1, 2) == icu;
}

/* What came of the cases of one test. */
struct tally {
    size_t agreed = 0;
    size_t formed = 0; /* of these, the ones that are no errors */
    size_t intended = 0;
    size_t wrong = 0;
};

inline void compare(tally &count, const our_side &ours, const char *tag, const std::string &text, const values &given)
{
    pl_error err = {};
    outcome own = ours.run(text, given, &err);
    if (!own.formed && differs_by_intent(err)) {
        count.intended++;
        return;
    }
    outcome icu = run_icu(tag, text, given);
    if (own.formed && is_first_day(tag, own.text, icu.text)) {
        count.intended++;
    } else if (own.formed != icu.formed || (own.formed && own.text != icu.text)) {
        print_message("[%s] %s  n=%s zone=%s\n  ours: %d %s %s\n  icu:  %d %s\n", tag, text.c_str(), given.number,
                      given.zone, own.formed, own.text.c_str(), err.message, icu.formed, icu.text.c_str());
        count.wrong++;
    } else {
        count.agreed++;
        count.formed += own.formed;
    }
}

inline const char *const numbers[] = {
    "0",   "1",      "2",     "3",         "5",   "11",   "12",  "21", "22", "25",      "100",
    "101", "1000",   "1234",  "12345.678", "1.0", "1.50", "0.5", "-1", "-0", "1234567", "9999999999999999.25",
    "1e3", "2.5e-3", "1.0005"
};

/* 2026-03-05T14:30Z, and moments around the changes of clocks in Berlin (29 March, 25 October 2026) and New York (8 March). */
inline const int64_t moments[] = {
    1772721000000, 1774745999000, 1774746000000, 1792889999000, 1792890000000, 1772953200000, 0, -1
};
inline const char *const zones[] = { "UTC",          "Europe/Berlin", "Asia/Tokyo", "America/New_York",
                                     "Asia/Kolkata", "Asia/Riyadh" };

template <size_t count> size_t length_of(const char *const (&)[count])
{
    return count;
}

#endif
