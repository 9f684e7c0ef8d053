/* RE2 behind a C interface; nothing here throws at its caller. */
extern "C" {
#include "text/regex.h"

#include "base/alloc.h"
}

#include <re2/re2.h>
#include <re2/set.h>

#include <memory>
#include <new>
#include <vector>

struct pl_regex {
    RE2 compiled;
};

struct pl_regex_set {
    RE2::Set together;
    std::vector<std::unique_ptr<RE2>> alone; /* for the case that the set runs out of memory during a search */
    bool sealed;
};

namespace
{
constexpr int64_t PATTERN_BYTES = 8 << 20;
constexpr int64_t SET_BYTES = 64 << 20;

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

pl_status add(pl_regex_set *set, pl_str pattern, size_t *index, pl_error *err)
{
    auto alone = std::make_unique<RE2>(piece(pattern), options(PL_REGEX_EXACT_CASE, PATTERN_BYTES));
    if (!alone->ok())
        return refuse_pattern(*alone, pattern, err);
    set->alone.reserve(set->alone.size() + 1);
    std::string reason;
    int added = set->together.Add(piece(pattern), &reason);
    if (added < 0)
        return pl_fail(err, PL_ERR_CONTENT, "the regular expression '%.*s' is not valid: %s", PL_STR_ARGS(pattern),
                       reason.c_str());
    set->alone.push_back(std::move(alone));
    *index = static_cast<size_t>(added);
    return PL_OK;
}

bool find_alone(const pl_regex_set *set, pl_str text, unsigned char *hits)
{
    bool any = false;
    for (size_t i = 0; i < set->alone.size(); i++) {
        bool hit = RE2::PartialMatch(piece(text), *set->alone[i]);
        hits[i] |= hit;
        any = any || hit;
    }
    return any;
}

bool find_together(const pl_regex_set *set, pl_str text, unsigned char *hits)
{
    std::vector<int> found;
    RE2::Set::ErrorInfo error = { RE2::Set::kNoError };
    bool any = set->together.Match(piece(text), &found, &error);
    if (!any && error.kind != RE2::Set::kNoError)
        return find_alone(set, text, hits);
    for (int index : found)
        hits[index] = 1;
    return any;
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
        regex = new (memory) pl_regex{ RE2(piece(pattern), options(fold, PATTERN_BYTES)) };
    } catch (const std::bad_alloc &) {
        pl_free(memory);
        return refuse_memory(err);
    }
    if (!regex->compiled.ok()) {
        pl_status status = refuse_pattern(regex->compiled, pattern, err);
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
    int size = regex->compiled.ProgramSize();
    return size > 0 ? static_cast<size_t>(size) : 0;
}

extern "C" bool pl_regex_find(pl_regex_match *out, const pl_regex *regex, pl_str text, size_t from)
{
    re2::StringPiece groups[PL_REGEX_GROUPS_MAX];
    int count = regex->compiled.NumberOfCapturingGroups() + 1;
    count = count < PL_REGEX_GROUPS_MAX ? count : PL_REGEX_GROUPS_MAX;
    re2::StringPiece whole = piece(text);
    out->count = 0;
    if (from > text.length || !regex->compiled.Match(whole, from, text.length, RE2::UNANCHORED, groups, count))
        return false;
    out->count = static_cast<size_t>(count);
    for (size_t i = 0; i < out->count; i++) {
        bool took_part = groups[i].data() != nullptr;
        size_t start = took_part ? static_cast<size_t>(groups[i].data() - whole.data()) : SIZE_MAX;
        out->group[i] = { start, took_part ? start + groups[i].size() : SIZE_MAX };
    }
    return true;
}

extern "C" pl_status pl_regex_set_new(pl_regex_set **out, pl_error *err)
{
    *out = nullptr;
    void *memory = pl_alloc(sizeof(pl_regex_set));
    if (!memory)
        return refuse_memory(err);
    try {
        *out = new (memory) pl_regex_set{ { options(PL_REGEX_EXACT_CASE, SET_BYTES), RE2::UNANCHORED }, {}, false };
    } catch (const std::bad_alloc &) {
        pl_free(memory);
        return refuse_memory(err);
    }
    return PL_OK;
}

extern "C" void pl_regex_set_free(pl_regex_set *set)
{
    if (!set)
        return;
    set->~pl_regex_set();
    pl_free(set);
}

extern "C" pl_status pl_regex_set_add(pl_regex_set *set, pl_str pattern, size_t *index, pl_error *err)
{
    if (set->sealed)
        return pl_fail(err, PL_ERR_USAGE, "a sealed set takes no more regular expressions");
    try {
        return add(set, pattern, index, err);
    } catch (const std::bad_alloc &) {
        return refuse_memory(err);
    }
}

extern "C" pl_status pl_regex_set_seal(pl_regex_set *set, pl_error *err)
{
    if (set->sealed)
        return PL_OK;
    try {
        if (!set->together.Compile())
            return pl_fail(err, PL_ERR_LIMIT, "the set of %zu regular expressions is too large", set->alone.size());
    } catch (const std::bad_alloc &) {
        return refuse_memory(err);
    }
    set->sealed = true;
    return PL_OK;
}

extern "C" bool pl_regex_set_find(const pl_regex_set *set, pl_str text, unsigned char *hits)
{
    if (!set->sealed || set->alone.empty())
        return false;
    try {
        return find_together(set, text, hits);
    } catch (const std::bad_alloc &) {
        return false;
    }
}
