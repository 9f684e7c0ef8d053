/* Long sentences, long paragraphs, long letters, by the thresholds of the locale profile. */
#include "check/row.h"
#include "locale/segment.h"
#include "text/utf8.h"

/* What starts at or behind `from` and is counted: a word, or a code point where words are not parted. */
static bool next_unit(pl_segment *out, const pl_check_case *of, pl_str text, size_t from)
{
    if (!of->text->profile->lint.counts_runes)
        return pl_segment_next_word(out, text, from);
    *out = (pl_segment){ from, from };
    if (from < text.length)
        pl_utf8_next(text, &out->end);
    return from < text.length;
}

/* Words or code points outside filled values. */
static size_t measure(const pl_check_case *of, pl_segment sentence)
{
    pl_str text = pl_str_slice(of->text->text, 0, sentence.end);
    bool filled = pl_check_protected(of, sentence.start, sentence.end);
    size_t length = 0;
    pl_segment unit;
    if (!filled && of->text->profile->lint.counts_runes)
        return pl_utf8_count(pl_str_slice(text, sentence.start, sentence.end));
    for (size_t at = sentence.start; next_unit(&unit, of, text, at); at = unit.end)
        length += !filled || !pl_check_protected(of, unit.start, unit.end);
    return length;
}

static pl_status judge_sentence(const pl_check_case *of, pl_segment sentence, pl_error *err)
{
    const pl_lint *lint = &of->text->profile->lint;
    size_t length = lint->sentence_warn < 0 ? 0 : measure(of, sentence);
    if (lint->sentence_warn < 0 || length <= (size_t)lint->sentence_warn)
        return PL_OK;
    bool far = lint->sentence_err >= 0 && length > (size_t)lint->sentence_err;
    pl_str says = pl_arena_format(of->arena, "The sentence has %zu %s; %s %d read well.", length,
                                  lint->counts_runes ? "characters" : "words", far ? "no more than" : "up to",
                                  far ? lint->sentence_err : lint->sentence_warn);
    return pl_check_put(of, (pl_check_report){ sentence.start, sentence.end, says, PL_FIX_NONE, { .at = NULL } }, err);
}

/* Salutations and signatures end in no such mark. */
static bool finished(pl_str text, pl_segment sentence)
{
    static const uint32_t ends[] = { '.', '!', '?', 0x3002, 0xFF01, 0xFF1F, 0x061F, 0x2026, 0x0964 };
    size_t at = sentence.end;
    uint32_t last = pl_utf8_previous(text, &at);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        if (ends[i] == last)
            return true;
    }
    return false;
}

static bool new_paragraph(pl_str between)
{
    size_t lines = 0;
    for (size_t i = 0; i < between.length; i++)
        lines += between.at[i] == '\n';
    return lines >= 2;
}

/* Counts finished sentences of the text and of each paragraph. */
typedef struct tally {
    size_t all;
    size_t paragraph;
} tally;

static pl_status judge_paragraph(const pl_check_case *of, tally count, pl_segment sentence, pl_error *err)
{
    int most = of->text->profile->lint.paragraph_sentences;
    if (most < 0 || count.paragraph != (size_t)most + 1 || pl_check_chat(of))
        return PL_OK;
    pl_str says = pl_arena_format(of->arena, "The paragraph goes on behind %d sentences; part it.", most);
    return pl_check_put(of, (pl_check_report){ sentence.start, sentence.end, says, PL_FIX_NONE, { .at = NULL } }, err);
}

static pl_status judge_text(const pl_check_case *of, tally count, pl_error *err)
{
    int most = of->text->profile->lint.sentences_max;
    if (most < 0 || count.all <= (size_t)most)
        return PL_OK;
    pl_str says = pl_arena_format(of->arena, "The text has %zu sentences; %d read well.", count.all, most);
    return pl_check_put(of, (pl_check_report){ 0, 0, says, PL_FIX_NONE, { .at = NULL } }, err);
}

pl_status pl_check_sentence(const pl_check_case *of, pl_error *err)
{
    pl_str text = of->text->text;
    pl_vector sentences = pl_check_vector(of, sizeof(pl_segment));
    tally count = { 0 };
    if (!of->text->profile)
        return PL_OK;
    pl_status status = pl_segment_sentences(&sentences, text, of->text->language, err);
    const pl_segment *all = sentences.at;
    for (size_t i = 0; !status && i < sentences.count; i++) {
        if (i && new_paragraph(pl_str_slice(text, all[i - 1].end, all[i].start)))
            count.paragraph = 0;
        status = judge_sentence(of, all[i], err);
        if (status || !finished(text, all[i]))
            continue;
        count.all++;
        count.paragraph++;
        status = judge_paragraph(of, count, all[i], err);
    }
    return status ? status : judge_text(of, count, err);
}
