/* Splitting a finished text for its channel. */
#include "pipeline/parts.h"

#include "locale/segment.h"
#include "text/utf8.h"

static pl_status put_part(pl_case *self, pl_candidate *candidate, pl_str text, pl_error *err)
{
    text = pl_str_trim(text);
    pl_str *part = text.length ? pl_vector_add(&candidate->parts) : NULL;
    if (!text.length)
        return PL_OK;
    if (!part)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a part");
    *part = pl_arena_copy(&self->arena, text);
    return part->at ? PL_OK : pl_fail(err, PL_ERR_MEMORY, "no memory for a part");
}

/* Code points. */
typedef struct bounds {
    size_t most;   /* no part is longer */
    size_t wanted; /* sentences are gathered up to here; a longer one stands alone */
} bounds;

static size_t bound_of(const pl_case *self, const char *name)
{
    pl_market_fact fact;
    if (!pl_market_fact_find(&fact, self->content->catalog, self->market, name))
        return SIZE_MAX;
    double bound = pl_node_number(fact.value, 0);
    return bound >= 1 ? (size_t)bound : SIZE_MAX;
}

static bounds bounds_of(const pl_case *self)
{
    size_t most = bound_of(self, "message_limit");
    size_t wanted = bound_of(self, "message_advise");
    return (bounds){ .most = most, .wanted = wanted < most ? wanted : most };
}

/* The byte behind the last whole word of the first `limit` code points; behind the limit itself when no blank stands there. */
static size_t cut_at(pl_str text, size_t limit)
{
    size_t at = 0;
    size_t blank = 0;
    for (size_t runes = 0; runes < limit && at < text.length; runes++) {
        if (text.at[at] == ' ' || text.at[at] == '\n')
            blank = at;
        (void)pl_utf8_next(text, &at);
    }
    return at == text.length || !blank || text.at[at] == ' ' ? at : blank;
}

/* A sentence that is too long for one part is cut between words. */
static pl_status put_pieces(pl_case *self, pl_candidate *candidate, pl_str text, size_t limit, pl_error *err)
{
    pl_status status = PL_OK;
    text = pl_str_trim(text);
    while (!status && text.length) {
        size_t end = cut_at(text, limit);
        status = put_part(self, candidate, pl_str_slice(text, 0, end), err);
        text = pl_str_trim(pl_str_slice(text, end, text.length));
    }
    return status;
}

/* Sentences are gathered until the next one would go over what is wanted. */
static pl_status put_within(pl_case *self, pl_candidate *candidate, pl_str text, bounds within, pl_error *err)
{
    if (pl_utf8_count(text) <= within.wanted)
        return put_part(self, candidate, text, err);
    pl_vector sentences;
    pl_vector_init(&sentences, sizeof(pl_segment), &self->arena);
    pl_status status = pl_segment_sentences(&sentences, text, self->language, err);
    const pl_segment *all = sentences.at;
    size_t start = 0;
    for (size_t i = 0; !status && i < sentences.count; i++) {
        bool last = i + 1 == sentences.count;
        size_t end = last ? text.length : all[i].end;
        if (last || pl_utf8_count(pl_str_trim(pl_str_slice(text, start, all[i + 1].end))) > within.wanted) {
            status = put_pieces(self, candidate, pl_str_slice(text, start, end), within.most, err);
            start = end;
        }
    }
    return status;
}

pl_status pl_parts_split(pl_case *self, pl_candidate *candidate, pl_error *err)
{
    pl_str text = pl_buf_view(&candidate->draft.text);
    const pl_profile *profile = pl_catalog_profile(self->content->catalog, self->language);
    if (!pl_str_is(self->channel, "chat") || !profile)
        return put_part(self, candidate, text, err);
    bounds within = bounds_of(self);
    pl_str between = profile->joins.paragraph;
    pl_status status = PL_OK;
    for (size_t start = 0; !status && start <= text.length;) {
        size_t end = between.length ? pl_str_find(text, between, start) : text.length;
        status = put_within(self, candidate, pl_str_slice(text, start, end), within, err);
        start = end + (between.length ? between.length : 1);
    }
    return status;
}
