/* Normal forms of UTF-8 with ICU's edit record, turned into a table of origins. */
extern "C" {
#include "locale/normal.h"
#include "base/buf.h"
}

#include <cstring>

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>

/* NFKC_Casefold makes at most 18 code points of 3 bytes from one of 3 (U+FDFA). */
static const size_t growth_max = 18;

class buffer_sink : public icu::ByteSink
{
  public:
    explicit buffer_sink(pl_buf *buf)
    {
        out = buf;
    }
    void Append(const char *bytes, int32_t count) override
    {
        pl_buf_put(out, pl_str{ bytes, static_cast<size_t>(count) });
    }

  private:
    pl_buf *out;
};

static bool continues(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

static void fill_origin(uint32_t *origin, const icu::Edits &edits, pl_str source, UErrorCode &code)
{
    size_t to = 0;
    size_t from = 0;
    icu::Edits::Iterator edit = edits.getFineIterator();
    while (edit.next(code)) {
        size_t made = static_cast<size_t>(edit.newLength());
        for (size_t i = 0; i < made; i++) {
            bool same = edit.hasChange() || (i > 0 && continues(source.at[from + i]));
            origin[to + i] = same && i > 0 ? origin[to + i - 1] : static_cast<uint32_t>(from + i);
        }
        to += made;
        from += static_cast<size_t>(edit.oldLength());
    }
    origin[to] = static_cast<uint32_t>(source.length);
}

static pl_status keep(pl_normal *out, pl_arena *arena, const pl_buf *text, pl_error *err)
{
    out->length = text->length;
    out->text = static_cast<char *>(pl_arena_take(arena, text->length + 1));
    out->origin = static_cast<uint32_t *>(pl_arena_take_many(arena, text->length + 1, sizeof(uint32_t)));
    if (!out->text || !out->origin)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a folded view");
    if (text->length)
        memcpy(out->text, text->at, text->length);
    return PL_OK;
}

static pl_status make_by_icu(pl_normal *out, pl_arena *arena, pl_str source, pl_normal_form form, pl_error *err)
{
    UErrorCode code = U_ZERO_ERROR;
    pl_buf text;
    pl_buf_init(&text, source.length * growth_max);
    const icu::Normalizer2 *normalizer = form == PL_NORMAL_NFC ? icu::Normalizer2::getNFCInstance(code)
                                                               : icu::Normalizer2::getNFKCCasefoldInstance(code);
    icu::Edits edits;
    if (U_SUCCESS(code)) {
        buffer_sink sink(&text);
        normalizer->normalizeUTF8(0, icu::StringPiece(source.at, static_cast<int32_t>(source.length)), sink, &edits,
                                  code);
    }
    pl_status status = pl_buf_status(&text, "a folded view", err);
    if (status == PL_OK)
        status = keep(out, arena, &text, err);
    if (status == PL_OK)
        fill_origin(out->origin, edits, source, code);
    pl_buf_drop(&text);
    if (status == PL_OK && U_FAILURE(code))
        return pl_fail(err, PL_ERR_INTERNAL, "ICU refused to normalize a text: %s", u_errorName(code));
    return status;
}

pl_status pl_normal_make(pl_normal *out, pl_arena *arena, pl_str source, pl_normal_form form, pl_error *err)
{
    pl_status status = pl_normal_plain(out, arena, source, form, err);
    return status || out->plain ? status : make_by_icu(out, arena, source, form, err);
}
