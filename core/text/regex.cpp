/* RE2 behind a C interface; nothing here throws at its caller. */
extern "C" {
#include "text/regex.h"

#include "base/alloc.h"
}

#include <re2/filtered_re2.h>
#include <re2/re2.h>
#include <re2/set.h>

#include <cstring>
#include <deque>
#include <memory>
#include <mutex>
#include <new>
#include <string>
#include <vector>

struct pl_regex {
    std::unique_ptr<RE2> own; /* empty when a filter owns it */
    const RE2 *compiled;
};

struct pl_regex_late {
    std::once_flag once;
    std::string pattern;
    pl_regex *made;
};

/* RE2 tells for each pattern which words a text must hold to match it; all words of all patterns are looked for at once. */
struct pl_regex_filter {
    re2::FilteredRE2 patterns;
    std::deque<pl_regex> regexes;
    std::unique_ptr<RE2::Set> words;
    size_t word_count;
    bool sealed;
};

namespace
{
constexpr int64_t PATTERN_BYTES = 8 << 20;
constexpr int64_t WORDS_BYTES = 64 << 20;
constexpr int SHORTEST_WORD = 1; /* byte */

re2::StringPiece piece(pl_str text)
{
    return { text.at ? text.at : "", text.length };
}

RE2::Options options(pl_regex_case fold, int64_t bytes)
{
    RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(fold == PL_REGEX_EXACT_CASE);
    options.set_max_mem(bytes);
    return options;
}

pl_status refuse_memory(pl_error *err)
{
    return pl_fail(err, PL_ERR_MEMORY, "no memory for a regular expression");
}

pl_status refuse_pattern(const RE2 &compiled, pl_str pattern, pl_error *err)
{
    return pl_fail(err, PL_ERR_CONTENT, "the regular expression '%.*s' is not valid: %s", PL_STR_ARGS(pattern),
                   compiled.error().c_str());
}

pl_status add(pl_regex_filter *filter, pl_str pattern, size_t *index, pl_error *err)
{
    int added = 0;
    if (filter->patterns.Add(piece(pattern), options(PL_REGEX_EXACT_CASE, PATTERN_BYTES), &added) != RE2::NoError)
        return refuse_pattern(RE2(piece(pattern), options(PL_REGEX_EXACT_CASE, PATTERN_BYTES)), pattern, err);
    filter->regexes.push_back({ nullptr, &filter->patterns.GetRE2(added) });
    *index = static_cast<size_t>(added);
    return PL_OK;
}

/* The words are lower case whatever the patterns say, so that they are looked for without the difference. */
pl_status compile_words(pl_regex_filter *filter, pl_error *err)
{
    std::vector<std::string> words;
    RE2::Options plain = options(PL_REGEX_ANY_CASE, WORDS_BYTES);
    plain.set_literal(true);
    filter->patterns.Compile(&words);
    filter->words = std::make_unique<RE2::Set>(plain, RE2::UNANCHORED);
    filter->word_count = words.size();
    for (const std::string &word : words) {
        if (filter->words->Add(word, nullptr) < 0)
            return pl_fail(err, PL_ERR_LIMIT, "a word of the regular expressions is too long");
    }
    if (!filter->words->Compile())
        return pl_fail(err, PL_ERR_LIMIT, "the set of %zu regular expressions is too large", filter->regexes.size());
    return PL_OK;
}

void mark_all(const pl_regex_filter *filter, unsigned char *may)
{
    std::memset(may, 1, filter->regexes.size());
}

void mark(const pl_regex_filter *filter, pl_str text, unsigned char *may)
{
    std::vector<int> words;
    std::vector<int> candidates;
    RE2::Set::ErrorInfo error = { RE2::Set::kNoError };
    bool any = filter->word_count && filter->words->Match(piece(text), &words, &error);
    if (!any && error.kind != RE2::Set::kNoError)
        return mark_all(filter, may);
    filter->patterns.AllPotentials(words, &candidates);
    for (int index : candidates)
        may[index] = 1;
}
} // namespace

extern "C" pl_status pl_regex_new(pl_regex **out, pl_str pattern, pl_regex_case fold, pl_error *err)
{
    *out = nullptr;
    void *memory = pl_alloc(sizeof(pl_regex));
    if (!memory)
        return refuse_memory(err);
    pl_regex *regex = nullptr;
    try {
        regex = new (memory) pl_regex{ std::make_unique<RE2>(piece(pattern), options(fold, PATTERN_BYTES)), nullptr };
        regex->compiled = regex->own.get();
    } catch (const std::bad_alloc &) {
        pl_free(memory);
        return refuse_memory(err);
    }
    if (!regex->compiled->ok()) {
        pl_status status = refuse_pattern(*regex->compiled, pattern, err);
        pl_regex_free(regex);
        return status;
    }
    *out = regex;
    return PL_OK;
}

extern "C" void pl_regex_free(pl_regex *regex)
{
    if (!regex)
        return;
    regex->~pl_regex();
    pl_free(regex);
}

extern "C" size_t pl_regex_size(const pl_regex *regex)
{
    int size = regex->compiled->ProgramSize();
    return size > 0 ? static_cast<size_t>(size) : 0;
}

extern "C" bool pl_regex_test(const pl_regex *regex, pl_str text)
{
    return regex->compiled->Match(piece(text), 0, text.length, RE2::UNANCHORED, nullptr, 0);
}

extern "C" bool pl_regex_find(pl_regex_match *out, const pl_regex *regex, pl_str text, size_t from)
{
    re2::StringPiece groups[PL_REGEX_GROUPS_MAX];
    int count = regex->compiled->NumberOfCapturingGroups() + 1;
    count = count < PL_REGEX_GROUPS_MAX ? count : PL_REGEX_GROUPS_MAX;
    re2::StringPiece whole = piece(text);
    out->count = 0;
    if (from > text.length || !regex->compiled->Match(whole, from, text.length, RE2::UNANCHORED, groups, count))
        return false;
    out->count = static_cast<size_t>(count);
    for (size_t i = 0; i < out->count; i++) {
        bool took_part = groups[i].data() != nullptr;
        size_t start = took_part ? static_cast<size_t>(groups[i].data() - whole.data()) : SIZE_MAX;
        out->group[i] = { start, took_part ? start + groups[i].size() : SIZE_MAX };
    }
    return true;
}

extern "C" pl_status pl_regex_late_new(pl_regex_late **out, pl_str pattern, pl_error *err)
{
    *out = nullptr;
    void *memory = pl_alloc(sizeof(pl_regex_late));
    if (!memory)
        return refuse_memory(err);
    try {
        *out = new (memory) pl_regex_late{ {}, std::string(pattern.at, pattern.length), nullptr };
    } catch (const std::bad_alloc &) {
        pl_free(memory);
        return refuse_memory(err);
    }
    return PL_OK;
}

extern "C" void pl_regex_late_free(pl_regex_late *late)
{
    if (!late)
        return;
    pl_regex_free(late->made);
    late->~pl_regex_late();
    pl_free(late);
}

extern "C" const pl_regex *pl_regex_late_get(pl_regex_late *late)
{
    std::call_once(late->once, [late] {
        pl_str pattern = { late->pattern.data(), late->pattern.size() };
        (void)pl_regex_new(&late->made, pattern, PL_REGEX_EXACT_CASE, nullptr);
    });
    return late->made;
}

extern "C" pl_status pl_regex_filter_new(pl_regex_filter **out, pl_error *err)
{
    *out = nullptr;
    void *memory = pl_alloc(sizeof(pl_regex_filter));
    if (!memory)
        return refuse_memory(err);
    try {
        *out = new (memory) pl_regex_filter{ re2::FilteredRE2(SHORTEST_WORD), {}, nullptr, 0, false };
    } catch (const std::bad_alloc &) {
        pl_free(memory);
        return refuse_memory(err);
    }
    return PL_OK;
}

extern "C" void pl_regex_filter_free(pl_regex_filter *filter)
{
    if (!filter)
        return;
    filter->~pl_regex_filter();
    pl_free(filter);
}

extern "C" pl_status pl_regex_filter_add(pl_regex_filter *filter, pl_str pattern, size_t *index, pl_error *err)
{
    if (filter->sealed)
        return pl_fail(err, PL_ERR_USAGE, "a sealed filter takes no more regular expressions");
    try {
        return add(filter, pattern, index, err);
    } catch (const std::bad_alloc &) {
        return refuse_memory(err);
    }
}

extern "C" pl_status pl_regex_filter_seal(pl_regex_filter *filter, pl_error *err)
{
    pl_status status = PL_OK;
    if (filter->sealed)
        return PL_OK;
    try {
        if (!filter->regexes.empty())
            status = compile_words(filter, err);
    } catch (const std::bad_alloc &) {
        return refuse_memory(err);
    }
    filter->sealed = !status;
    return status;
}

extern "C" size_t pl_regex_filter_count(const pl_regex_filter *filter)
{
    return filter->regexes.size();
}

extern "C" const pl_regex *pl_regex_filter_at(const pl_regex_filter *filter, size_t index)
{
    return &filter->regexes[index];
}

extern "C" void pl_regex_filter_mark(const pl_regex_filter *filter, pl_str text, unsigned char *may)
{
    if (!filter->sealed || filter->regexes.empty())
        return mark_all(filter, may);
    try {
        mark(filter, text, may);
    } catch (const std::bad_alloc &) {
        mark_all(filter, may);
    }
}
