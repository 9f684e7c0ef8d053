/* Our side of the comparison of patterns, in C++: one set of values, compiled and run. */
#ifndef TESTS_LOCALE_PATTERN_OURS_H
#define TESTS_LOCALE_PATTERN_OURS_H

#include <cstdint>
#include <string>

extern "C" {
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "locale/pattern.h"
}

inline pl_str view(const std::string &text)
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

inline pl_argument argument(const char *name, pl_value_kind kind, const char *text)
{
    pl_argument made = {};
    made.name = pl_str_of(name);
    made.value.kind = kind;
    made.value.text = pl_str_of(text);
    return made;
}

inline const pl_value *find(const void *payload, pl_str name)
{
    const found *all = static_cast<const found *>(payload);
    for (const pl_argument &one : all->arguments) {
        if (pl_str_equal(one.name, name))
            return &one.value;
    }
    return nullptr;
}

inline found arguments_of(const values &given)
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
        pl_pattern_options options = { given.zone, nullptr, PL_ISOLATE_NEVER };
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

#endif
