/* Loading the lexicons: of each shipped language the built-in files, then the shop's. */
#include "understand/lexicon.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "understand/rows.h"

enum { ARENA_CEILING = 64 << 20, PATH_BYTES = 4096, WEIGHT_MAX = 6 };

static const char *const risk_kinds[] = { "legal_threat", "review_threat", "chargeback", "safety",
                                          "privacy",      "fraud",         NULL };
static const char *const emotion_kinds[] = { "angry", "disappointed", "anxious", "happy", "sarcasm", "urgency", NULL };
static const char *const promise_kinds[] = { "delivery", "refund", "replacement", "answer", NULL };

/* One file of a tongue while it is read. */
typedef struct shelf {
    pl_tongue *tongue;
    pl_arena *arena;
    pl_realm realm;
    const char *const *kinds; /* NULL: intents and classes */
} shelf;

static pl_status place(pl_status status, const pl_row *row, pl_error *err)
{
    if (status == PL_ERR_CONTENT && err && !err->line) {
        char message[PL_ERROR_MESSAGE_BYTES];
        snprintf(message, sizeof message, "%s", err->message);
        return pl_fail_at(err, status, row->source, row->line, 0, "%s", message);
    }
    return status;
}

static pl_status add_example(shelf *at, const pl_row *row, pl_error *err)
{
    pl_vector tokens;
    pl_vector_init(&tokens, sizeof(pl_token), at->arena);
    pl_status status = pl_tokens_read(&tokens, at->arena, row->cell[1], PL_TOKENS_MESSAGE, err);
    if (!status && !tokens.count)
        return pl_fail(err, PL_ERR_CONTENT, "'%.*s' has no words", PL_STR_ARGS(row->cell[1]));
    for (size_t i = 0; !status && i < tokens.count; i++)
        status = pl_cues_know(&at->tongue->cues, ((const pl_token *)pl_vector_get(&tokens, i))->text, err);
    return status ? status : pl_intents_add(&at->tongue->intents, row->cell[0], &tokens, err);
}

static pl_status add_intent(void *payload, const pl_row *row, pl_error *err)
{
    return place(add_example(payload, row, err), row, err);
}

static pl_status check_kind(const shelf *at, const pl_row *row, pl_error *err)
{
    for (const char *const *kind = at->kinds; *kind; kind++) {
        if (pl_str_is(row->cell[0], *kind))
            return PL_OK;
    }
    return pl_fail_at(err, PL_ERR_CONTENT, row->source, row->line, 0, "there is no kind '%.*s' here",
                      PL_STR_ARGS(row->cell[0]));
}

/* "@parcel" names a class, all else in cues.tsv an intent. */
static pl_status number_cue(pl_cue_row *cue, const shelf *at, const pl_row *row, pl_error *err)
{
    if (at->kinds)
        return check_kind(at, row, err);
    if (row->cell[0].at[0] != '@')
        return pl_intents_number(&cue->number, &at->tongue->intents, row->cell[0], err);
    cue->realm = PL_REALM_CLASS;
    cue->kind = pl_str_slice(row->cell[0], 1, row->cell[0].length);
    return PL_OK;
}

/* "paket*|sendung" are two phrases of one row. */
static pl_status add_cue(void *payload, const pl_row *row, pl_error *err)
{
    shelf *at = payload;
    pl_cue_row cue = { .realm = at->realm, .kind = row->cell[0] };
    pl_status status = number_cue(&cue, at, row, err);
    if (!status)
        status = pl_row_number(&cue.weight, row, 1, -WEIGHT_MAX, WEIGHT_MAX, err);
    pl_str rest = row->cell[2];
    while (!status && pl_str_split(&cue.phrase, &rest, '|'))
        status = pl_cues_add(&at->tongue->cues, at->arena, &cue, err);
    return place(status, row, err);
}

static pl_status read_file(const char *folder, const char *file, const char *const *columns, pl_row_visit visit,
                           shelf *at, pl_error *err)
{
    char path[PATH_BYTES];
    if (!folder)
        return PL_OK;
    snprintf(path, sizeof path, "%s/locales/%s/%s", folder, at->tongue->tag.text, file);
    pl_str name = pl_arena_format(at->arena, "locales/%s/%s", at->tongue->tag.text, file);
    if (!name.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a lexicon");
    return pl_rows_read(at->arena, path, name.at, columns, visit, at, err);
}

static pl_status read_cues(shelf *at, pl_content_folders folders, const char *file, pl_error *err)
{
    static const char *const columns[] = { "kind", "weight", "phrase", NULL };
    pl_status status = read_file(folders.builtin, file, columns, add_cue, at, err);
    return status ? status : read_file(folders.shop, file, columns, add_cue, at, err);
}

static pl_status read_intents(shelf *at, pl_content_folders folders, pl_error *err)
{
    static const char *const columns[] = { "intent", "phrase", NULL };
    pl_status status = read_file(folders.builtin, "intents.tsv", columns, add_intent, at, err);
    if (!status)
        status = read_file(folders.shop, "intents.tsv", columns, add_intent, at, err);
    return status;
}

static pl_status load_tongue(pl_tongue *tongue, pl_arena *arena, pl_tag tag, pl_content_folders folders, pl_error *err)
{
    static const struct {
        pl_realm realm;
        const char *const *kinds;
        const char *file;
    } files[] = { { PL_REALM_INTENT, NULL, "cues.tsv" },
                  { PL_REALM_EMOTION, emotion_kinds, "emotions.tsv" },
                  { PL_REALM_RISK, risk_kinds, "risks.tsv" },
                  { PL_REALM_PROMISE, promise_kinds, "promises.tsv" } };
    tongue->tag = tag;
    pl_cues_init(&tongue->cues, arena);
    pl_intents_init(&tongue->intents, tongue->tag.text, arena);
    shelf at = { .tongue = tongue, .arena = arena };
    pl_status status = read_intents(&at, folders, err);
    for (size_t i = 0; !status && i < sizeof files / sizeof *files; i++) {
        at.realm = files[i].realm;
        at.kinds = files[i].kinds;
        status = read_cues(&at, folders, files[i].file, err);
    }
    for (size_t i = 0; !status && i < tongue->intents.ids.count; i++)
        tongue->ranks[i] = pl_intent_rank(*(const pl_str *)pl_vector_get(&tongue->intents.ids, i));
    if (!status)
        status = pl_intents_seal(&tongue->intents, err);
    if (!status)
        status = pl_cues_seal(&tongue->cues, arena, err);
    return status;
}

pl_status pl_lexicon_load(pl_lexicon **out, const pl_catalog *catalog, pl_content_folders folders, pl_error *err)
{
    const pl_tag *tags;
    size_t count = pl_catalog_languages(&tags, catalog);
    pl_lexicon *lexicon = pl_alloc_zeroed(1, sizeof *lexicon);
    if (!lexicon)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the lexicons");
    pl_arena_init(&lexicon->arena, ARENA_CEILING);
    lexicon->tongues = pl_arena_take_many(&lexicon->arena, count, sizeof *lexicon->tongues);
    if (!lexicon->tongues) {
        pl_lexicon_free(lexicon);
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the lexicons");
    }
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i < count; i++)
        status = load_tongue(&lexicon->tongues[lexicon->count++], &lexicon->arena, tags[i], folders, err);
    if (status) {
        pl_lexicon_free(lexicon);
        return status;
    }
    *out = lexicon;
    return PL_OK;
}

void pl_lexicon_free(pl_lexicon *lexicon)
{
    if (!lexicon)
        return;
    for (size_t i = 0; i < lexicon->count; i++) {
        pl_intents_drop(&lexicon->tongues[i].intents);
        pl_cues_drop(&lexicon->tongues[i].cues);
    }
    pl_arena_drop(&lexicon->arena);
    pl_free(lexicon);
}

static const pl_tongue *tongue_named(const pl_lexicon *lexicon, pl_tag tag)
{
    for (size_t i = 0; i < lexicon->count; i++) {
        if (pl_tag_equal(lexicon->tongues[i].tag, tag))
            return &lexicon->tongues[i];
    }
    return NULL;
}

const pl_tongue *pl_lexicon_tongue(const pl_lexicon *lexicon, pl_tag language)
{
    const pl_tongue *tongue = tongue_named(lexicon, language);
    bool bare = !strchr(language.text, '-') && strcmp(language.text, "zh") != 0; /* is its own language */
    return tongue || bare ? tongue : tongue_named(lexicon, pl_tag_language(language));
}
