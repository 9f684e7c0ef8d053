/* Reads `looks_for` tables into screens that share their patterns. */
#include "rule/screen.h"

#include <ctype.h>

#include "base/alloc.h"
#include "base/table.h"

enum {
    PATTERN_LENGTH_MAX = 16 << 10,
    WORDINGS_BYTES = 1 << 20,
    PATTERNS_MAX = 1024, /* of one way to look; the built-in rules have about a hundred in all */
    WEIGHT_MAX = 1 << 20 /* instructions of all loosened patterns */
};

struct pl_screens {
    pl_regex_filter *filters[PL_FOLD_COUNT];
    pl_table known[PL_SEEN_COUNT]; /* pattern → known_pattern */
    size_t weight;
};

/* A text is screened with a loosened pattern; the pattern itself is for the rule. */
typedef struct known_pattern {
    size_t index;
    pl_regex_late *whole; /* NULL when nothing could be loosened */
} known_pattern;

/* What stands in a text as it is stands mostly in its NFC too: one pass over the text serves both. */
static pl_regex_filter *filter_of(const pl_screens *screens, int seen)
{
    return screens->filters[seen == PL_SEEN_PLAIN ? PL_FOLD_NFC : seen];
}

/* The fields whose values are patterns, and what they are matched with. */
static const struct way {
    const char *field;
    int seen;
} ways[] = {
    { "text", PL_FOLD_NFC },
    { "case", PL_FOLD_CASE },
    { "skeleton", PL_FOLD_SKELETON },
    { "digits", PL_FOLD_DIGITS },
};

const pl_field pl_screen_fields[] = {
    { "text", PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL },       { "case", PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL },
    { "skeleton", PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL },   { "digits", PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL },
    { "wordings", PL_FIELD_TEXTS, PL_FIELD_OPTIONAL, NULL }, { "entities", PL_FIELD_TEXTS, PL_FIELD_OPTIONAL, NULL },
    { NULL, PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL },
};

static pl_status refuse_memory(pl_error *err)
{
    return pl_fail(err, PL_ERR_MEMORY, "no memory for what rules look for");
}

pl_status pl_screens_new(pl_screens **out, pl_error *err)
{
    pl_screens *screens = pl_alloc_zeroed(1, sizeof *screens);
    pl_status status = screens ? PL_OK : refuse_memory(err);
    *out = NULL;
    for (int i = 0; i < PL_SEEN_COUNT && !status; i++)
        pl_table_init(&screens->known[i]);
    for (int i = 0; i < PL_FOLD_COUNT && !status; i++)
        status = pl_regex_filter_new(&screens->filters[i], err);
    if (status)
        pl_screens_free(screens);
    else
        *out = screens;
    return status;
}

void pl_screens_free(pl_screens *screens)
{
    if (!screens)
        return;
    for (int i = 0; i < PL_SEEN_COUNT; i++) {
        for (size_t k = 0; k < screens->known[i].count; k++) {
            const known_pattern *known = screens->known[i].entries[k].value;
            pl_regex_late_free(known->whole);
        }
        pl_table_drop(&screens->known[i]);
    }
    for (int i = 0; i < PL_FOLD_COUNT; i++)
        pl_regex_filter_free(screens->filters[i]);
    pl_free(screens);
}

static pl_status compile(known_pattern *out, pl_screens *screens, int seen, pl_str pattern, pl_error *err)
{
    pl_buf loose;
    pl_buf_init(&loose, 8 * PATTERN_LENGTH_MAX + WORDINGS_BYTES);
    pl_regex_loosen(&loose, pattern);
    pl_status status = pl_buf_status(&loose, "a pattern", err);
    if (!status)
        status = pl_regex_filter_add(filter_of(screens, seen), pl_buf_view(&loose), &out->index, err);
    if (!status && !pl_str_equal(pl_buf_view(&loose), pattern))
        status = pl_regex_late_new(&out->whole, pattern, err);
    pl_buf_drop(&loose);
    return status;
}

/* An author with thousands of patterns, or a few huge ones, does not fill the memory. */
static pl_status weigh(pl_screens *screens, int seen, size_t index, pl_error *err)
{
    screens->weight += pl_regex_size(pl_regex_filter_at(filter_of(screens, seen), index));
    if (screens->weight > WEIGHT_MAX || screens->known[seen].count >= PATTERNS_MAX)
        return pl_fail(err, PL_ERR_CONTENT, "all rules together look for too much; leave 'looks_for' out");
    return PL_OK;
}

/* A pattern that another rule has given already is shared. */
static pl_status put_part(pl_screens *screens, pl_screen_part *part, pl_str pattern, pl_arena *arena,
                          const pl_node *place, pl_error *err)
{
    pl_error cause = { .status = PL_OK };
    known_pattern *known = pl_table_find(&screens->known[part->seen], pattern);
    pl_status status = PL_OK;
    if (!known) {
        known = pl_arena_take(arena, sizeof *known);
        if (!known)
            return refuse_memory(err);
        status = compile(known, screens, part->seen, pattern, &cause);
        if (!status)
            status = weigh(screens, part->seen, known->index, &cause);
        if (!status)
            status = pl_table_put(&screens->known[part->seen], pattern, known, &cause);
        if (status)
            pl_regex_late_free(known->whole);
    }
    part->index = known->index;
    if (status == PL_ERR_CONTENT)
        return pl_node_fail(err, place, "%s", cause.message);
    return status ? refuse_memory(err) : PL_OK;
}

typedef struct reading {
    pl_screens *screens;
    pl_screen *screen;
    pl_arena *arena;
} reading;

static pl_status add_pattern(reading *job, int seen, const pl_node *pattern, pl_error *err)
{
    pl_screen_part *part = &job->screen->parts[job->screen->count];
    if (pattern->kind != PL_NODE_TEXT || !pattern->text.length)
        return pl_node_fail(err, pattern, "field 'looks_for' must hold patterns or lists of patterns");
    if (pattern->text.length > PATTERN_LENGTH_MAX)
        return pl_node_fail(err, pattern, "the pattern is longer than %d bytes", (int)PATTERN_LENGTH_MAX);
    part->seen = seen;
    job->screen->count++;
    return put_part(job->screens, part, pattern->text, job->arena, pattern, err);
}

static pl_status add_patterns(reading *job, int seen, const pl_node *given, pl_error *err)
{
    pl_status status = PL_OK;
    if (given->kind != PL_NODE_TABLE)
        return add_pattern(job, seen, given, err);
    for (const pl_node *each = given->first; each && !status; each = each->next)
        status = add_pattern(job, seen, each, err);
    return status;
}

/* Letters, digits and blanks stand for themselves in a pattern, and so does all that is not ASCII. */
static bool is_plain(unsigned char byte)
{
    return byte >= 0x80 || isalnum(byte) || byte == ' ' || byte == '\n' || byte == '\t';
}

static void put_quoted(pl_buf *out, pl_str wording)
{
    for (size_t i = 0; i < wording.length; i++) {
        if (!is_plain((unsigned char)wording.at[i]))
            pl_buf_put_byte(out, '\\');
        pl_buf_put_byte(out, wording.at[i]);
    }
}

/* All wordings of a rule are one pattern. */
static pl_status add_wordings(reading *job, const pl_node *wordings, pl_error *err)
{
    pl_buf joined;
    pl_screen_part *part = &job->screen->parts[job->screen->count++];
    pl_buf_init(&joined, WORDINGS_BYTES);
    for (const pl_node *each = wordings->first; each; each = each->next) {
        if (each != wordings->first)
            pl_buf_put_byte(&joined, '|');
        put_quoted(&joined, each->text);
    }
    pl_status status = pl_buf_status(&joined, "the wordings of a rule", err);
    pl_str pattern = status ? (pl_str){ NULL, 0 } : pl_arena_copy(job->arena, pl_buf_view(&joined));
    pl_buf_drop(&joined);
    if (!status && !pattern.at)
        status = refuse_memory(err);
    part->seen = PL_SEEN_PLAIN;
    return status ? status : put_part(job->screens, part, pattern, job->arena, wordings, err);
}

static pl_status add_entities(reading *job, const pl_node *kinds, pl_error *err)
{
    for (const pl_node *each = kinds->first; each; each = each->next) {
        int kind = 0;
        while (kind < PL_ENTITY_KIND_COUNT && !pl_str_is(each->text, pl_entity_kind_name((pl_entity_kind)kind)))
            kind++;
        if (kind == PL_ENTITY_KIND_COUNT)
            return pl_node_fail(err, each, "no kind of entity is called '%.*s'", PL_STR_ARGS(each->text));
        job->screen->entities |= 1u << kind;
    }
    return PL_OK;
}

static size_t count_parts(const pl_node *looks_for)
{
    size_t count = 0;
    for (const pl_node *field = looks_for->first; field; field = field->next)
        count += 1 + field->count;
    return count;
}

static pl_status read_fields(reading *job, const pl_node *looks_for, pl_error *err)
{
    pl_status status = looks_for->count ? PL_OK : pl_node_fail(err, looks_for, "field 'looks_for' is empty");
    for (size_t i = 0; i < sizeof ways / sizeof *ways && !status; i++) {
        const pl_node *given = pl_node_find(looks_for, ways[i].field);
        status = given ? add_patterns(job, ways[i].seen, given, err) : PL_OK;
    }
    const pl_node *wordings = pl_node_find(looks_for, "wordings");
    const pl_node *entities = pl_node_find(looks_for, "entities");
    if (!status && wordings)
        status = add_wordings(job, wordings, err);
    return status || !entities ? status : add_entities(job, entities, err);
}

pl_status pl_screens_add(const pl_screen **out, pl_screens *screens, pl_arena *arena, const pl_node *looks_for,
                         pl_error *err)
{
    pl_screen *screen = pl_arena_take(arena, sizeof *screen);
    pl_screen_part *parts = pl_arena_take_many(arena, count_parts(looks_for), sizeof *parts);
    if (!screen || !parts)
        return refuse_memory(err);
    screen->parts = parts;
    reading job = { .screens = screens, .screen = screen, .arena = arena };
    pl_status status = read_fields(&job, looks_for, err);
    if (!status)
        *out = screen;
    return status;
}

pl_status pl_screens_seal(pl_screens *screens, pl_error *err)
{
    pl_status status = PL_OK;
    for (int i = 0; i < PL_FOLD_COUNT && !status; i++)
        status = pl_regex_filter_seal(screens->filters[i], err);
    return status;
}

size_t pl_screens_count(const pl_screens *screens, int seen)
{
    return pl_regex_filter_count(filter_of(screens, seen));
}

void pl_screens_mark(const pl_screens *screens, int seen, pl_str text, unsigned char *verdicts)
{
    pl_regex_filter_mark(filter_of(screens, seen), text, verdicts);
}

bool pl_screens_hit(const pl_screens *screens, const pl_screen_part *part, pl_str text, unsigned char *verdicts)
{
    unsigned char *verdict = &verdicts[part->index];
    if (*verdict == PL_VERDICT_MAY) {
        const pl_regex *regex = pl_regex_filter_at(filter_of(screens, part->seen), part->index);
        *verdict = pl_regex_test(regex, text) ? PL_VERDICT_HITS : PL_VERDICT_MISSES;
    }
    return *verdict == PL_VERDICT_HITS;
}

const pl_regex *pl_screens_regex(pl_str *kept, const pl_screens *screens, pl_str pattern)
{
    for (int seen = 0; seen < PL_FOLD_COUNT; seen++) {
        const pl_table_entry *entry = pl_table_find_entry(&screens->known[seen], pattern);
        const known_pattern *known = entry ? entry->value : NULL;
        if (!known)
            continue;
        *kept = entry->key;
        return known->whole ? pl_regex_late_get(known->whole)
                            : pl_regex_filter_at(screens->filters[seen], known->index);
    }
    return NULL;
}
