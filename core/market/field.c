/* What the content files of market/ have in common: ids, tags and facts with their sources. */
#include "market/catalog.h"

static const pl_field fact_fields[] = {
    { "value", PL_FIELD_ANY, PL_FIELD_REQUIRED, NULL },
    { "source", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { "confidence", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { "note", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { 0 },
};

const pl_field pl_facts_fields[] = {
    { "*", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, fact_fields },
    { 0 },
};

pl_status pl_id_check(const pl_node *root, pl_str id, pl_error *err)
{
    const pl_node *node = pl_node_find(root, "id");
    if (pl_str_equal(pl_node_text(node), id))
        return PL_OK;
    return pl_node_fail(err, node, "field 'id' must be \"%.*s\", the name of the folder", PL_STR_ARGS(id));
}

static pl_status check_confidence(const pl_node *fact, pl_error *err)
{
    const pl_node *node = pl_node_find(fact, "confidence");
    pl_str text = pl_node_text(node);
    if (!text.at || pl_str_is(text, "high") || pl_str_is(text, "medium") || pl_str_is(text, "low"))
        return PL_OK;
    return pl_node_fail(err, node, "field 'confidence' must be \"high\", \"medium\" or \"low\"");
}

pl_status pl_facts_check(const pl_node *root, pl_error *err)
{
    const pl_node *facts = pl_node_find(root, "facts");
    pl_status status = PL_OK;
    for (const pl_node *fact = facts ? facts->first : NULL; fact && !status; fact = fact->next)
        status = check_confidence(fact, err);
    return status;
}

pl_status pl_tag_read(pl_tag *out, const pl_node *node, pl_str text, pl_error *err)
{
    pl_error cause = { 0 };
    pl_status status = pl_tag_of(out, text, &cause);
    if (status == PL_ERR_MEMORY)
        return pl_fail(err, status, "%s", cause.message);
    if (!status && pl_str_is(text, out->text))
        return PL_OK;
    pl_str shown = pl_str_slice(text, 0, PL_TAG_BYTES);
    return pl_node_fail(err, node, "'%.*s' is not a language tag such as \"de\" or \"zh-Hans\"", PL_STR_ARGS(shown));
}

static bool find_fact(pl_market_fact *out, const pl_node *root, const char *name)
{
    const pl_node *fact = pl_node_find(pl_node_find(root, "facts"), name);
    if (!fact)
        return false;
    *out = (pl_market_fact){
        .name = fact->key,
        .value = pl_node_find(fact, "value"),
        .source = pl_node_text(pl_node_find(fact, "source")),
        .confidence = pl_node_text(pl_node_find(fact, "confidence")),
    };
    return true;
}

bool pl_market_fact_find(pl_market_fact *out, const pl_catalog *catalog, const pl_market *market, const char *name)
{
    return find_fact(out, market->platform_facts, name) || find_fact(out, market->country_facts, name) ||
           find_fact(out, catalog->defaults, name);
}
