/* Small content folders for the tests of markets, made and removed again. */
#ifndef TESTS_MARKET_FOLDERS_H
#define TESTS_MARKET_FOLDERS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "market/market.h"

static const char platform_text[] =
    "return { id = 'bazaar', name = 'Bazaar', aliases = { 'souk' }, channels = { 'chat' },\n"
    "  facts = { reply_hours = { value = 12, source = 'A1', confidence = 'low' } },\n"
    "  tone = { warmth = 10, emoji = { set = 0 } } }\n";
static const char country_text[] = "return { id = 'at', name = 'Austria', languages = { 'de' },\n"
                                   "  tone = { de = { directness = 70, emoji = 30 } },\n"
                                   "  facts = { refund_days = { value = 14 }, reply_hours = { value = 99 } },\n"
                                   "  holidays = { { '2026-12-25', 'Christtag' } },\n"
                                   "  service = { days = { 1, 5 }, opens = '09:00', closes = '17:00' } }\n";
static const char profile_text[] =
    "return { tag = 'de', name = 'Deutsch', address = { default = 'Sie', forms = { 'Sie', 'du' } },\n"
    "  tone = { directness = 85, formality = 70, warmth = 45, apology = 40, verbosity = 45, emoji = 10,\n"
    "    exclamation = 15, name = 70, contractions = 5 },\n"
    "  greeting = { 'family', 'none' }, greeting_by_country = { ch = { 'full' } },\n"
    "  joins = { sentence = ' ', line = '\\n', paragraph = '\\n\\n', mail = { paragraph_after = { 'greeting' } },\n"
    "    lower_after_greeting = { 'das' } },\n"
    "  lint = { sentence_warn = 20, sentence_err = 26, unit = 'words', emoji_mail = 0 } }\n";
static const char tone_text[] = "return { channel = { chat = { emoji = 20, formality = -10 } },\n"
                                "  emotion = { angry = { min_intensity = 3, emoji = { set = 0 }, apology = 15 } } }\n";
static const char defaults_text[] =
    "return { facts = { message_limit = { value = 1000, source = 'B', confidence = 'low' } } }\n";

static inline void put_file(const char *top, const char *path, const char *text)
{
    char whole[PATH_MAX];
    (void)snprintf(whole, sizeof whole, "%s/%s", top, path);
    char folder[PATH_MAX];
    (void)snprintf(folder, sizeof folder, "%.*s", (int)(strrchr(whole, '/') - whole), whole);
    pl_error err = { 0 };
    if (pl_file_make_folder(folder, &err) || pl_file_write(whole, pl_str_of(text), &err))
        fail_msg("%s: %s", err.source, err.message);
}

/* One platform, one country, one language. */
static inline void put_content(const char *top)
{
    put_file(top, "rules/platform/bazaar/platform.lua", platform_text);
    put_file(top, "rules/country/at/country.lua", country_text);
    put_file(top, "locales/de/locale.lua", profile_text);
    put_file(top, "rules/common/tone.lua", tone_text);
    put_file(top, "rules/common/platform.lua", defaults_text);
}

static inline void make_folder(char name[PATH_MAX])
{
    (void)snprintf(name, PATH_MAX, "/tmp/parlance-market-XXXXXX");
    assert_non_null(mkdtemp(name));
}

static inline void remove_folder(const char *name)
{
    char command[PATH_MAX + 16];
    (void)snprintf(command, sizeof command, "rm -r '%s'", name);
    assert_int_equal(system(command), 0);
}

static inline pl_catalog *load_catalog(const char *builtin, const char *shop)
{
    pl_catalog *catalog = NULL;
    pl_error err = { 0 };
    pl_status status = pl_catalog_load(&catalog, (pl_content_folders){ builtin, shop }, &err);
    char line[1200];
    (void)pl_error_line(line, sizeof line, &err);
    if (status)
        fail_msg("%s", line);
    return catalog;
}

static inline pl_catalog *load_shipped(void)
{
    return load_catalog(PL_SOURCE_FOLDER, NULL);
}

#endif
