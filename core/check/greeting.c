/* Two greetings in one message. */
#include <string.h>

#include "check/row.h"
#include "locale/fold.h"
#include "locale/segment.h"

/* What begins a greeting, in small letters. A courtesy that belongs to one ("尊敬的客户，您好") has no row. */
static const struct greeting {
    const char *language;
    const char *words;
} greetings[] = {
    { "ar", "السلام عليكم" }, { "ar", "مرحبا" },    { "de", "guten tag" },    { "de", "guten morgen" },
    { "de", "guten abend" },  { "de", "hallo" },    { "de", "sehr geehrte" }, { "de", "liebe frau" },
    { "de", "liebe kundin" }, { "de", "lieber " },  { "en", "hello" },        { "en", "hi " },
    { "en", "hi," },          { "en", "dear " },    { "en", "good morning" }, { "en", "good afternoon" },
    { "en", "good evening" }, { "es", "hola" },     { "es", "buenos días" },  { "es", "buenas tardes" },
    { "es", "estimad" },      { "fr", "bonjour" },  { "fr", "bonsoir" },      { "it", "buongiorno" },
    { "it", "salve" },        { "it", "gentile " }, { "ja", "こんにちは" },   { "ja", "お世話になっております" },
    { "ko", "안녕하세요" },   { "nl", "beste " },   { "nl", "hallo" },        { "nl", "goedendag" },
    { "pl", "dzień dobry" },  { "sv", "hej" },      { "zh", "您好" },         { "zh", "你好" },
};

static bool greets(const char *language, pl_str sentence)
{
    for (size_t i = 0; i < sizeof greetings / sizeof *greetings; i++) {
        if (greetings[i].words[0] == sentence.at[0] && !strncmp(language, greetings[i].language, 2) &&
            pl_str_starts(sentence, pl_str_of(greetings[i].words)))
            return true;
    }
    return false;
}

pl_status pl_check_greeting(const pl_check_case *of, pl_error *err)
{
    pl_vector segments = pl_check_vector(of, sizeof(pl_segment));
    const pl_view *view = of->folded;
    pl_status status = pl_segment_sentences(&segments, view->text, of->text->language, err);
    const pl_segment *sentences = segments.at;
    bool greeted = false;
    for (size_t i = 0; !status && i < segments.count; i++) {
        size_t start = sentences[i].start;
        size_t end = sentences[i].end;
        if (!greets(of->text->language.text, pl_str_slice(view->text, start, end)))
            continue;
        pl_view_origin(&start, &end, view);
        if (greeted)
            status = pl_check_put(
                of, (pl_check_report){ start, end, PL_STR("The message greets twice."), PL_FIX_NONE, { .at = NULL } },
                err);
        greeted = true;
    }
    return status;
}
