/* Numbers, amounts and dates of a translation against those of its source, by value. */
#include "check/row.h"
#include "entity/entity.h"

enum { SPELLED_MAX = 12 };

static const bool compared[PL_ENTITY_KIND_COUNT] = {
    [PL_ENTITY_ORDER_ID] = true, [PL_ENTITY_TRACKING] = true, [PL_ENTITY_SKU] = true,  [PL_ENTITY_AMOUNT] = true,
    [PL_ENTITY_PERCENT] = true,  [PL_ENTITY_DATE] = true,     [PL_ENTITY_TIME] = true, [PL_ENTITY_NUMBER] = true,
};

/* Entities of one text, those without a partner in the other marked. */
typedef struct side {
    pl_vector found; /* pl_entity */
    bool *lonely;
    size_t lonely_count;
} side;

/* Terminated, as the entity options want it; NULL when unknown. */
static const char *country_of(const pl_check_case *of)
{
    return of->text->market ? pl_arena_copy(of->arena, of->text->market->country).at : NULL;
}

static pl_status read_side(side *out, const pl_check_case *of, pl_str text, pl_tag locale, pl_error *err)
{
    const pl_market *market = of->text->market;
    pl_entity_options options = { .locale = locale, .country = country_of(of), .today = of->text->today };
    if (market) {
        options.currency = market->currency;
        options.id_shapes = pl_node_find(market->platform_facts, "ids");
    }
    *out = (side){ .found = pl_check_vector(of, sizeof(pl_entity)) };
    pl_status status = pl_entity_find(&out->found, of->arena, text, &options, err);
    if (status)
        return status;
    out->lonely = pl_arena_take_many(of->arena, out->found.count + 1, sizeof *out->lonely);
    if (!out->lonely || (market && !options.country))
        return pl_fail(err, PL_ERR_MEMORY, "no memory to compare numbers");
    const pl_entity *all = out->found.at;
    for (size_t i = 0; i < out->found.count; i++)
        out->lonely[i] = compared[all[i].kind];
    return PL_OK;
}

/* A small whole number, which the other text may say in words. */
static bool spelled(const pl_entity *entity)
{
    int value = 0;
    if (entity->kind != PL_ENTITY_NUMBER)
        return false;
    for (size_t i = 0; i < entity->value.length; i++) {
        if (entity->value.at[i] < '0' || entity->value.at[i] > '9' || value > SPELLED_MAX)
            return false;
        value = value * 10 + (entity->value.at[i] - '0');
    }
    return value <= SPELLED_MAX;
}

static void pair(side *left, side *right)
{
    const pl_entity *ours = left->found.at;
    const pl_entity *theirs = right->found.at;
    for (size_t i = 0; i < left->found.count; i++) {
        for (size_t j = 0; left->lonely[i] && j < right->found.count; j++) {
            if (right->lonely[j] && pl_str_equal(ours[i].value, theirs[j].value))
                left->lonely[i] = right->lonely[j] = false;
        }
    }
}

static void count_lonely(side *of)
{
    for (size_t i = 0; i < of->found.count; i++)
        of->lonely_count += of->lonely[i];
}

/* Small numbers are told only where the other side has a lonely one too: "3 days" became "5 days". */
static bool told(const side *of, const side *other, size_t index)
{
    const pl_entity *all = of->found.at;
    return of->lonely[index] && (other->lonely_count || !spelled(&all[index]));
}

static pl_status report_added(const pl_check_case *of, const side *text, const side *source, pl_error *err)
{
    const pl_entity *all = text->found.at;
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i < text->found.count; i++) {
        if (told(text, source, i))
            status = pl_check_put(
                of,
                (pl_check_report){
                    all[i].start, all[i].end, PL_STR("The source does not say this."), PL_FIX_HUMAN, { .at = NULL } },
                err);
    }
    return status;
}

static pl_status report_lost(const pl_check_case *of, const side *source, const side *text, pl_error *err)
{
    const pl_entity *all = source->found.at;
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i < source->found.count; i++) {
        if (!told(source, text, i))
            continue;
        pl_str says = pl_arena_format(of->arena, "The source says %.*s; the text does not.", PL_STR_ARGS(all[i].text));
        status = pl_check_put(of, (pl_check_report){ 0, 0, says, PL_FIX_HUMAN, { .at = NULL } }, err);
    }
    return status;
}

pl_status pl_check_number(const pl_check_case *of, pl_error *err)
{
    side source;
    side text;
    if (!of->text->source.at)
        return PL_OK;
    pl_status status = read_side(&source, of, of->text->source, of->text->source_language, err);
    if (!status)
        status = read_side(&text, of, of->text->text, of->text->language, err);
    if (status)
        return status;
    pair(&text, &source);
    count_lonely(&text);
    count_lonely(&source);
    status = report_added(of, &text, &source, err);
    return status ? status : report_lost(of, &source, &text, err);
}
