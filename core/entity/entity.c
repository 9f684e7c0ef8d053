/* Finding all entities of a text and settling which of them stay where they overlap. */
#include "entity/entity.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "entity/scan.h"

static const char *const kind_names[PL_ENTITY_KIND_COUNT] = {
    [PL_ENTITY_ORDER_ID] = "order_id", [PL_ENTITY_TRACKING] = "tracking", [PL_ENTITY_SKU] = "sku",
    [PL_ENTITY_AMOUNT] = "amount",     [PL_ENTITY_PERCENT] = "percent",   [PL_ENTITY_DATE] = "date",
    [PL_ENTITY_TIME] = "time",         [PL_ENTITY_URL] = "url",           [PL_ENTITY_EMAIL] = "email",
    [PL_ENTITY_PHONE] = "phone",       [PL_ENTITY_HANDLE] = "handle",     [PL_ENTITY_NUMBER] = "number",
};

const char *pl_entity_kind_name(pl_entity_kind kind)
{
    return kind_names[kind];
}

static void put_numbers(pl_scan *scan)
{
    const pl_figure *figures = scan->figures.at;
    for (size_t i = 0; i < scan->figures.count; i++) {
        if (!figures[i].dotted)
            pl_scan_put(scan, PL_ENTITY_NUMBER, PL_WEAK, figures[i].start, figures[i].end, figures[i].plain);
    }
}

/* Ids first, then what looks like nothing else, phones after all that could be mistaken for them. */
static pl_status find_all(pl_scan *scan, pl_error *err)
{
    static void (*const finders[])(pl_scan *) = { pl_links_find,   pl_dates_find,   pl_date_words_find, pl_times_find,
                                                  pl_figures_read, pl_amounts_find, pl_percents_find,   pl_phones_find,
                                                  pl_handles_find, put_numbers };
    pl_ids_find_known(scan);
    pl_status status = pl_ids_find(scan, err);
    for (size_t i = 0; !status && i < sizeof finders / sizeof *finders; i++)
        finders[i](scan);
    if (!status && scan->starved)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for ids and dates of a text");
    return status;
}

/* Known ones first, then the longer, then the stronger, then the earlier. */
static int compare_worth(const void *left, const void *right)
{
    const pl_candidate_entity *a = left;
    const pl_candidate_entity *b = right;
    bool a_known = a->strength == PL_KNOWN;
    bool b_known = b->strength == PL_KNOWN;
    if (a_known != b_known)
        return a_known ? -1 : 1;
    size_t a_length = a->end - a->start;
    size_t b_length = b->end - b->start;
    if (a_length != b_length)
        return a_length > b_length ? -1 : 1;
    if (a->strength != b->strength)
        return a->strength > b->strength ? -1 : 1;
    if (a->start != b->start)
        return a->start < b->start ? -1 : 1;
    return (int)a->kind - (int)b->kind;
}

static int compare_place(const void *left, const void *right)
{
    const pl_entity *a = left;
    const pl_entity *b = right;
    return a->start < b->start ? -1 : a->start > b->start;
}

static pl_status keep(pl_vector *out, const pl_scan *scan, const pl_candidate_entity *candidate, pl_error *err)
{
    size_t start = candidate->start;
    size_t end = candidate->end;
    pl_view_origin(&start, &end, &scan->view);
    pl_entity *made = pl_vector_add(out);
    if (!made)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for an entity");
    *made = (pl_entity){ .kind = candidate->kind,
                         .start = start,
                         .end = end,
                         .text = pl_str_slice(scan->text, start, end),
                         .value = candidate->value,
                         .sure = candidate->strength >= PL_SURE || candidate->kind == PL_ENTITY_NUMBER };
    return PL_OK;
}

static pl_status settle(pl_vector *out, pl_scan *scan, pl_error *err)
{
    pl_candidate_entity *found = scan->found.at;
    size_t first = out->count;
    pl_status status = PL_OK;
    if (!scan->found.count)
        return PL_OK;
    qsort(found, scan->found.count, sizeof *found, compare_worth);
    memset(scan->marks, 0, scan->view.text.length);
    for (size_t i = 0; !status && i < scan->found.count; i++) {
        if (pl_scan_taken(scan, found[i].start, found[i].end))
            continue;
        memset(scan->marks + found[i].start, 1, found[i].end - found[i].start);
        status = keep(out, scan, &found[i], err);
    }
    if (!status && out->count > first)
        qsort((pl_entity *)out->at + first, out->count - first, sizeof(pl_entity), compare_place);
    return status;
}

pl_status pl_entity_find(pl_vector *out, pl_arena *arena, pl_str text, const pl_entity_options *options, pl_error *err)
{
    pl_scan scan;
    pl_status status = pl_scan_init(&scan, arena, text, options, err);
    if (!status)
        status = find_all(&scan, err);
    return status ? status : settle(out, &scan, err);
}
