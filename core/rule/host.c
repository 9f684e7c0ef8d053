/* The owner of a Lua state with rules: its calls, its patterns and the views of the text under test. */
#include "rule/host.h"

#include <string.h>

#include "base/alloc.h"
#include "rule/api.h"
#include "text/utf8.h"

enum {
    SCRATCH_BYTES = 16 << 20,
    PATTERNS_MAX = 1024, /* an author who builds patterns from texts does not fill the memory */
    PATTERN_LENGTH_MAX = 16 << 10,
    PATTERN_WEIGHT_MAX = 1 << 20, /* of all patterns that are kept */
    MASK = 0x1A,                  /* a control character: no letter, digit or blank in any view */
};

/* The table of libraries: one C file each. */
static const pl_vm_module modules[] = {
    { .name = "text", .open = pl_api_open_text }, { .name = "number", .open = pl_api_open_number },
    { .name = "date", .open = pl_api_open_date }, { .name = "money", .open = pl_api_open_money },
    { .name = "name", .open = pl_api_open_name },
};

pl_status pl_host_open(pl_vm **out, pl_rule_host *host, const pl_table *sources, pl_error *err)
{
    pl_vm_options options = { .lines = host->lines,
                              .modules = modules,
                              .module_count = sizeof modules / sizeof *modules,
                              .sources = sources,
                              .owner = host };
    return pl_vm_new(out, &options, err);
}

void pl_host_init(pl_rule_host *host)
{
    *host = (pl_rule_host){ .last_call = 0 };
    pl_arena_init(&host->scratch, SCRATCH_BYTES);
    pl_sights_init(&host->sights);
    pl_table_init(&host->patterns);
}

static void forget_patterns(pl_rule_host *host)
{
    for (size_t i = 0; i < host->patterns.count; i++) {
        pl_regex_free(host->patterns.entries[i].value);
        pl_free((void *)(uintptr_t)host->patterns.entries[i].key.at);
    }
    pl_table_drop(&host->patterns);
    pl_table_init(&host->patterns);
    host->weight = 0;
    memset(host->recent, 0, sizeof host->recent);
}

void pl_host_drop(pl_rule_host *host)
{
    forget_patterns(host);
    pl_table_drop(&host->patterns);
    pl_arena_drop(&host->scratch);
    pl_sights_drop(&host->sights);
}

void pl_host_changed(pl_rule_host *host)
{
    memset(host->seen, 0, sizeof host->seen);
}

void pl_host_begin_stage(pl_rule_host *host)
{
    pl_host_changed(host);
    pl_sights_trim(&host->sights);
    pl_arena_clear(&host->scratch);
}

void pl_host_begin(pl_rule_host *host, const pl_rule_call *call)
{
    host->call = *call;
    host->call.serial = ++host->last_call;
    host->kept = 0;
    host->refused = false;
}

bool pl_host_reports(const pl_rule_host *host)
{
    pl_rule_stage stage = host->call.rule->stage;
    return stage == PL_RULE_POLICY || stage == PL_RULE_QUALITY;
}

void pl_host_end(pl_rule_host *host)
{
    if (!pl_host_reports(host))
        pl_host_changed(host);
    host->call = (pl_rule_call){ .serial = 0 };
    pl_arena_clear(&host->scratch);
}

void pl_host_note(pl_rule_host *host, pl_status status)
{
    if (status == PL_ERR_MEMORY && host->scratch.used < SCRATCH_BYTES / 2)
        host->refused = true;
}

const char *pl_host_language(const pl_rule_host *host)
{
    const pl_rule_context *context = host->call.context;
    return context && context->profile ? context->profile->tag.text : "";
}

static pl_status keep_pattern(pl_rule_host *host, pl_str pattern, pl_regex *regex, pl_error *err)
{
    char *key = pl_alloc(pattern.length + 1);
    if (!key)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a pattern");
    memcpy(key, pattern.at, pattern.length);
    pl_status status = pl_table_put(&host->patterns, (pl_str){ key, pattern.length }, regex, err);
    if (status)
        pl_free(key);
    return status;
}

static pl_host_recent *recent_slot(pl_rule_host *host, pl_str pattern)
{
    uintptr_t address = (uintptr_t)pattern.at;
    return &host->recent[(address >> 4 ^ address >> 12) % PL_HOST_RECENT_MAX];
}

static pl_status compile_pattern(pl_rule_host *host, pl_str pattern, pl_error *err)
{
    if (host->patterns.count >= PATTERNS_MAX || host->weight >= PATTERN_WEIGHT_MAX)
        forget_patterns(host);
    if (pattern.length > PATTERN_LENGTH_MAX)
        return pl_fail(err, PL_ERR_CONTENT, "the pattern is longer than %d bytes", (int)PATTERN_LENGTH_MAX);
    if (pl_utf8_check(pattern) < pattern.length || memchr(pattern.at, 0, pattern.length))
        return pl_fail(err, PL_ERR_CONTENT, "the pattern is not valid UTF-8 text");
    pl_regex *regex;
    pl_status status = pl_regex_new(&regex, pattern, PL_REGEX_EXACT_CASE, err);
    if (status)
        return status;
    status = keep_pattern(host, pattern, regex, err);
    if (status)
        pl_regex_free(regex);
    else
        host->weight += pl_regex_size(regex);
    return status;
}

pl_status pl_host_pattern(const pl_regex **out, pl_rule_host *host, pl_str pattern, pl_error *err)
{
    pl_host_recent *slot = recent_slot(host, pattern);
    if (slot->at == pattern.at && pl_str_equal(slot->text, pattern)) {
        *out = slot->regex;
        return PL_OK;
    }
    pl_str kept;
    const pl_regex *shared = host->screens ? pl_screens_regex(&kept, host->screens, pattern) : NULL;
    if (shared) {
        *slot = (pl_host_recent){ .at = pattern.at, .text = kept, .regex = shared };
        *out = shared;
        return PL_OK;
    }
    const pl_table_entry *entry = pl_table_find_entry(&host->patterns, pattern);
    if (!entry) {
        pl_status status = compile_pattern(host, pattern, err);
        if (status)
            return status;
        entry = pl_table_find_entry(&host->patterns, pattern);
    }
    *slot = (pl_host_recent){ .at = pattern.at, .text = entry->key, .regex = entry->value };
    *out = slot->regex;
    return PL_OK;
}

/* ---- views ---- */

static bool is_contact(pl_entity_kind kind)
{
    return kind == PL_ENTITY_EMAIL || kind == PL_ENTITY_URL || kind == PL_ENTITY_PHONE || kind == PL_ENTITY_HANDLE;
}

static bool is_id(pl_entity_kind kind)
{
    return kind == PL_ENTITY_ORDER_ID || kind == PL_ENTITY_TRACKING || kind == PL_ENTITY_SKU;
}

/* A filled value may be anything that somebody typed: contact data in it stays in sight. */
static bool holds_contact(const pl_span *span, const pl_vector *entities)
{
    const pl_entity *entity = entities ? entities->at : NULL;
    for (size_t i = 0; entity && i < entities->count; i++) {
        if (is_contact(entity[i].kind) && entity[i].start < span->end && span->start < entity[i].end)
            return true;
    }
    return false;
}

static void mask_range(char *text, size_t start, size_t end)
{
    memset(text + start, MASK, end - start);
}

static void mask_known(char *text, const pl_rule_call *call)
{
    const pl_vector *entities = call->context->entities;
    const pl_entity *entity = entities ? entities->at : NULL;
    for (size_t i = 0; entity && i < entities->count; i++) {
        if (is_id(entity[i].kind) && entity[i].sure)
            mask_range(text, entity[i].start, entity[i].end);
    }
    const pl_span *span = call->subject.draft->spans.at;
    for (size_t i = 0; i < call->subject.draft->spans.count; i++) {
        bool masked = span[i].kind == PL_SPAN_ID || span[i].kind == PL_SPAN_VALUE;
        if (masked && !holds_contact(&span[i], entities))
            mask_range(text, span[i].start, span[i].end);
    }
}

static pl_status mask(pl_str *text, pl_rule_host *host, const pl_rule_call *call, pl_error *err)
{
    *text = pl_arena_copy(&host->scratch, *text);
    if (!text->at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a view of the text");
    mask_known((char *)(uintptr_t)text->at, call);
    return PL_OK;
}

/* A text that is in NFC, as most are, is looked at once for both. */
static bool is_composed(const pl_sight *composed, pl_str text)
{
    return composed && pl_str_equal(composed->view.text, text);
}

pl_status pl_host_look(pl_sight **out, pl_rule_host *host, const pl_rule_call *call, int seen, pl_error *err)
{
    pl_status status = PL_OK;
    pl_sight *composed = NULL;
    pl_str text = pl_buf_view(&call->subject.draft->text);
    *out = host->seen[seen];
    if (*out)
        return PL_OK;
    if (seen == PL_SEEN_PLAIN)
        status = pl_host_look(&composed, host, call, PL_FOLD_NFC, err);
    else if (seen != PL_FOLD_NFC)
        status = mask(&text, host, call, err);
    if (is_composed(composed, text))
        host->seen[seen] = composed;
    else if (!status)
        status = pl_sights_look(&host->seen[seen], &host->sights, seen, text, err);
    *out = host->seen[seen];
    return status;
}

pl_status pl_host_view_of(const pl_view **out, pl_rule_host *host, pl_fold fold, pl_error *err)
{
    pl_sight *sight;
    pl_status status = pl_host_look(&sight, host, &host->call, (int)fold, err);
    *out = status ? NULL : &sight->view;
    return status;
}

/* ---- screens ---- */

static bool holds_entity(const pl_vector *entities, unsigned kinds)
{
    const pl_entity *entity = entities ? entities->at : NULL;
    for (size_t i = 0; entity && kinds && i < entities->count; i++) {
        if (kinds & 1u << entity[i].kind)
            return true;
    }
    return false;
}

pl_status pl_host_screen(bool *passes, pl_rule_host *host, const pl_rule_call *call, pl_error *err)
{
    const pl_screen *screen = call->rule->screen;
    pl_status status = PL_OK;
    *passes = !screen || holds_entity(call->context->entities, screen->entities);
    for (size_t i = 0; !*passes && i < screen->count && !status; i++) {
        pl_sight *sight;
        unsigned char *verdicts;
        status = pl_host_look(&sight, host, call, screen->parts[i].seen, err);
        if (!status)
            status = pl_sight_screen(&verdicts, sight, host->screens, err);
        if (!status)
            *passes = pl_screens_hit(host->screens, &screen->parts[i], sight->view.text, verdicts);
    }
    return status;
}
