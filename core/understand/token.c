/* Splitting a message into folded words and sentences. */
#include "understand/token.h"

#include <ctype.h>
#include <string.h>

#include "locale/fold.h"
#include "locale/rune.h"
#include "text/utf8.h"

enum { STEM_BYTES = 64 };

/* Latin-1 letters without their accents, U+00E0 to U+00FF; umlauts are written as two letters, as people without the key do. */
static const char plain_letters[] = "aaaaaaaceeeeiiiidnooooo/ouuuuyty";
enum { A_UMLAUT = 0xE4, O_UMLAUT = 0xF6, U_UMLAUT = 0xFC };

static bool ends_sentence(uint32_t rune)
{
    return rune == '.' || rune == '!' || rune == '?' || rune == ';' || rune == '\n' || rune == 0x3002 || rune == 0x2026;
}

static bool in_word(uint32_t rune)
{
    return pl_rune_in_word(rune) && !pl_rune_unspaced(rune);
}

static bool is_quote(uint32_t rune)
{
    return rune == '\'' || rune == 0x2019 || rune == 0x60 || rune == 0xB4;
}

/* The reader's place in the folded text. */
typedef struct reader {
    pl_view view;
    size_t at;
    size_t last_end; /* of the token before */
    uint32_t sentence;
    uint32_t clause;
    bool broken; /* a sentence end stands since the last token */
    bool parted; /* a comma or the like does */
    bool tail;   /* in rows: a "*" stands directly before what comes */
    bool class;  /* in rows: an "@" does */
} reader;

static bool ends_clause(uint32_t rune)
{
    return rune == ',' || rune == ':' || rune == '(' || rune == ')' || rune == 0x2013 || rune == 0x2014 ||
           rune == 0x3001;
}

/* A dot in "12.50" or "amazon.de", or behind an ordinal ("bis zum 20.11. da"), ends nothing. */
static bool is_break(const reader *in, size_t start, size_t end, uint32_t rune)
{
    if (!ends_sentence(rune))
        return false;
    if (rune == '.' && start > 0 && isdigit((unsigned char)in->view.text.at[start - 1]))
        return false;
    return rune != '.' || start == 0 || end >= in->view.text.length || in->view.text.at[end] <= ' ' ||
           (unsigned char)in->view.text.at[end] >= 0x80;
}

/* What is left out before an apostrophe in French and Italian parts words: "l'adresse", "qu'il", not "don't". */
static bool is_elided(pl_str word)
{
    return (word.length == 1 && strchr("cdjlmnst", word.at[0])) || pl_str_is(word, "qu");
}

/* The end of the word that starts at `start`; an apostrophe belongs to it when a letter follows. */
static size_t word_end(pl_str text, size_t start)
{
    size_t end = start;
    for (size_t at = start; at < text.length;) {
        uint32_t rune = pl_utf8_next(text, &at);
        bool quote = is_quote(rune) && at < text.length && pl_word_behind(text, at) &&
                     !is_elided(pl_str_slice(text, start, end));
        if (!in_word(rune) && !quote)
            break;
        end = at;
    }
    return end;
}

/* Copies the word from `start`, its accents and apostrophes removed. */
static pl_str read_word(reader *in, pl_arena *arena, size_t start)
{
    pl_str text = in->view.text;
    size_t end = word_end(text, start);
    char *copy = pl_arena_take(arena, end - start + 1);
    size_t length = 0;
    for (size_t at = start; copy && at < end;) {
        size_t from = at;
        uint32_t rune = pl_utf8_next(text, &at);
        if (rune >= 0xE0 && rune <= 0xFF) {
            copy[length++] = plain_letters[rune - 0xE0];
            if (rune == A_UMLAUT || rune == O_UMLAUT || rune == U_UMLAUT)
                copy[length++] = 'e';
        } else if (!is_quote(rune)) {
            memcpy(copy + length, text.at + from, at - from);
            length += at - from;
        }
    }
    in->at = end;
    return (pl_str){ .at = copy, .length = length };
}

/* Counts the sentences and clauses that end before the token. */
static void count_breaks(reader *in, pl_token *before)
{
    in->sentence += in->broken;
    in->clause += in->broken || in->parted || (before->unspaced && !before->joined);
    before->sentence = in->sentence;
    before->clause = in->clause;
}

static pl_status put_token(pl_vector *out, reader *in, pl_str text, size_t start, uint32_t rune, pl_error *err)
{
    bool first = out->count == 0;
    pl_token *made = text.at ? pl_vector_add(out) : NULL;
    if (!made)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the words of a message");
    *made = (pl_token){ .text = text,
                        .start = start,
                        .end = in->at,
                        .rune = rune,
                        .unspaced = pl_rune_unspaced(rune),
                        .joined = !first && !in->broken && start == in->last_end,
                        .role = in->class ? PL_TOKEN_CLASS : PL_TOKEN_WORD,
                        .form = in->tail ? PL_WORD_TAIL : PL_WORD_WHOLE };
    if (!first)
        count_breaks(in, made);
    in->broken = in->parted = in->tail = in->class = false;
    in->last_end = in->at;
    pl_view_origin(&made->start, &made->end, &in->view);
    return PL_OK;
}

static bool role_of(pl_token_role *out, uint32_t rune)
{
    static const struct {
        uint32_t sign;
        pl_token_role role;
    } roles[] = { { '_', PL_TOKEN_GAP }, { '&', PL_TOKEN_BOTH }, { '?', PL_TOKEN_ASKS } };
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
        *out = roles[i].role;
        if (roles[i].sign == rune)
            return true;
    }
    return false;
}

/* The signs of lexicon rows. */
static pl_status read_sign(pl_vector *out, reader *in, size_t start, uint32_t rune, pl_error *err)
{
    pl_token_role role;
    pl_token *last = out->count ? pl_vector_get(out, out->count - 1) : NULL;
    bool star = rune == '*';
    if (star && last && start == in->last_end)
        last->form = PL_WORD_OPEN;
    else
        in->tail = in->tail || star;
    in->class = in->class || rune == '@';
    if (rune == '#')
        return put_token(out, in, PL_STR("#"), start, rune, err);
    if (!role_of(&role, rune))
        return PL_OK;
    pl_status status = put_token(out, in, PL_STR("_"), start, rune, err);
    if (!status)
        ((pl_token *)pl_vector_get(out, out->count - 1))->role = role;
    return status;
}

/* Marks the words of the sentence that a question mark has ended. */
static void mark_question(pl_vector *out, const reader *in)
{
    pl_token *tokens = out->at;
    for (size_t i = out->count; i > 0 && !tokens[i - 1].asks && tokens[i - 1].sentence == in->sentence; i--)
        tokens[i - 1].asks = true;
}

static void read_mark(pl_vector *out, reader *in, size_t start, uint32_t rune)
{
    if (rune == '?' && !in->broken)
        mark_question(out, in);
    in->parted = in->parted || ends_clause(rune);
    in->broken = in->broken || is_break(in, start, in->at, rune);
}

pl_status pl_tokens_read(pl_vector *out, pl_arena *arena, pl_str text, pl_token_source source, pl_error *err)
{
    reader in = { .at = 0 };
    pl_status status = pl_view_make(&in.view, arena, text, PL_FOLD_CASE, err);
    while (!status && in.at < in.view.text.length) {
        size_t start = in.at;
        uint32_t rune = pl_utf8_next(in.view.text, &in.at);
        if (in_word(rune))
            status = put_token(out, &in, read_word(&in, arena, start), start, rune, err);
        else if (pl_rune_unspaced(rune))
            status = put_token(out, &in, pl_str_slice(in.view.text, start, in.at), start, rune, err);
        else if (source == PL_TOKENS_ROW)
            status = read_sign(out, &in, start, rune, err);
        else if (rune != ' ')
            read_mark(out, &in, start, rune);
    }
    return status;
}

/* Endings by language, longest first; a stem keeps at least `least` bytes. */
static const struct endings {
    const char *language;
    const char *const *list;
    size_t least;
} all_endings[] = {
    { "de", (const char *const[]){ "sten", "test", "tes", "ten", "ter", "tem", "est", "ern", "et", "en",
                                   "er",   "em",   "es",  "te",  "st",  "e",   "n",   "s",   "t",  NULL },
      4 },
    { "es",
      (const char *const[]){ "mente", "ando", "iendo", "ados", "adas", "ado", "ada", "ar", "er", "ir", "os", "as", "es",
                             "o", "a", "e", "s", NULL },
      4 },
    { "fr", (const char *const[]){ "ements", "ement", "ions", "ees", "ee", "es", "ent", "er", "ez", "e", "s", NULL },
      4 },
    { "en", (const char *const[]){ "ings", "ing", "ies", "ied", "ed", "es", "er", "ly", "s", "e", "y", "d", NULL }, 3 },
};

pl_str pl_token_stem(char out[STEM_BYTES], pl_str word, const char *language)
{
    if (word.length >= STEM_BYTES)
        return word;
    memcpy(out, word.at, word.length);
    size_t length = word.length;
    for (size_t i = 0; i < sizeof all_endings / sizeof *all_endings; i++) {
        const struct endings *row = &all_endings[i];
        const char *const *ending = strcmp(row->language, language) == 0 ? row->list : NULL;
        for (; ending && *ending; ending++) {
            size_t bytes = strlen(*ending);
            if (length >= row->least + bytes && memcmp(out + length - bytes, *ending, bytes) == 0) {
                length -= bytes;
                break;
            }
        }
    }
    return (pl_str){ .at = out, .length = length };
}
