/* A small content folder with one language and one reply, and its library. */
#ifndef TESTS_REPLY_LIBRARIES_H
#define TESTS_REPLY_LIBRARIES_H

#include "unit/reply/requests.h"

#include "base/alloc.h"
#include "reply/words.h"

static const char shared_text[] = "return {\n"
                                  "  greeting = { variants = { { 'given', needs = { 'given' } }, 'none' } },\n"
                                  "  apology = { variants = { { 'light', weight = 1 }, { 'deep', weight = 3 } } },\n"
                                  "  ['apology#close'] = { act = 'apology', variants = { 'again' } },\n"
                                  "  cushion = { variants = { 'request', 'refusal' } },\n"
                                  "  closing = { variants = { 'kind' } },\n"
                                  "}\n";
static const char shared_words_text[] = "return {\n"
                                        "  ['greeting.given'] = 'Hallo {given},',\n"
                                        "  ['greeting.none'] = 'Guten Tag,',\n"
                                        "  ['apology.light'] = 'Entschuldigung.',\n"
                                        "  ['apology.deep'] = 'Wir bitten um Entschuldigung.',\n"
                                        "  ['apology#close.again'] = 'Nochmals Entschuldigung.',\n"
                                        "  ['cushion.request'] = 'Eine Bitte:',\n"
                                        "  ['cushion.refusal'] = 'Leider:',\n"
                                        "  ['closing.kind'] = 'Bis bald.',\n"
                                        "}\n";
static const char late_text[] =
    "return {\n"
    "  id = 'late', summary = 'It is late', intents = { 'where_is_my_order' },\n"
    "  scenario = 'hold', situation = { late = true },\n"
    "  moves = {\n"
    "    { act = 'facts', variants = {\n"
    "      { 'with_eta', needs = { 'eta', 'carrier' }, may = { 'carrier' } },\n"
    "      { 'without', may = { 'carrier' } },\n"
    "    } },\n"
    "    { act = 'solution', variants = { { 'remedy', needs = { 'eta' }, may = { 'eta', 'remedy' },\n"
    "      commits = { what = 'remedy', by = 'eta' } }, 'wait' } },\n"
    "    { act = 'next_step', optional = true, variants = { 'ask' } },\n"
    "  },\n"
    "  examples = { {} },\n"
    "}\n";
static const char late_words_text[] =
    "return {\n"
    "  ['facts.with_eta'] = {\n"
    "    { 'Laut {carrier} am {eta, date, ::dMMMM}.', when = { channel = 'chat' } },\n"
    "    'Das Paket kommt am {eta, date, ::dMMMM}.',\n"
    "  },\n"
    "  ['facts.without'] = { 'Das Paket kommt mit {carrier}.', 'Das Paket kommt.' },\n"
    "  ['solution.remedy'] = '{remedy, select, refund {Wir erstatten.} other {Sie entscheiden.}}',\n"
    "  ['solution.wait'] = 'Bitte warten Sie.',\n"
    "  ['next_step.ask'] = 'Fragen Sie uns.',\n"
    "}\n";

typedef struct library_world {
    char builtin[PATH_MAX];
    char shop[PATH_MAX];
    pl_catalog *catalog;
    pl_vector broken; /* pl_error */
    pl_library *library;
} library_world;

static inline void open_library_world(library_world *world)
{
    memset(world, 0, sizeof *world);
    make_folder(world->builtin);
    make_folder(world->shop);
    put_content(world->builtin);
    put_file(world->builtin, "locales/root/moves.lua", shared_text);
    put_file(world->builtin, "locales/root/replies/late.lua", late_text);
    put_file(world->builtin, "locales/de/moves.lua", shared_words_text);
    put_file(world->builtin, "locales/de/replies/late.lua", late_words_text);
    world->catalog = load_catalog(world->builtin, NULL);
    pl_vector_init(&world->broken, sizeof(pl_error), NULL);
}

static inline void close_library_world(library_world *world)
{
    pl_library_free(world->library);
    pl_catalog_free(world->catalog);
    pl_vector_drop(&world->broken);
    remove_folder(world->builtin);
    remove_folder(world->shop);
}

static inline pl_status try_library(library_world *world, pl_error *err)
{
    pl_library_free(world->library);
    world->library = NULL;
    return pl_library_load(&world->library, world->catalog, (pl_content_folders){ world->builtin, world->shop },
                           &world->broken, err);
}

static inline void load_library(library_world *world)
{
    pl_error err = { 0 };
    char line[1200];
    pl_status status = try_library(world, &err);
    (void)pl_error_line(line, sizeof line, &err);
    if (status)
        fail_msg("%s", line);
}

static inline const pl_words *german(const library_world *world)
{
    const pl_words *words = pl_library_words(world->library, (pl_tag){ .text = "de" });
    assert_non_null(words);
    return words;
}

#endif
