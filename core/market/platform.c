/* rules/platform/<p>/platform.lua, and the default facts in rules/common/platform.lua. */
#include "market/catalog.h"

static const pl_field pattern_fields[] = {
    { "*", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { 0 },
};

static const pl_field platform_fields[] = {
    { "id", PL_FIELD_TEXT, PL_FIELD_REQUIRED, NULL },
    { "name", PL_FIELD_TEXT, PL_FIELD_REQUIRED, NULL },
    { "aliases", PL_FIELD_TEXTS, PL_FIELD_OPTIONAL, NULL },
    { "hosts", PL_FIELD_TEXTS, PL_FIELD_OPTIONAL, NULL },
    { "countries", PL_FIELD_TEXTS, PL_FIELD_OPTIONAL, NULL },
    { "channels", PL_FIELD_TEXTS, PL_FIELD_REQUIRED, NULL },
    { "facts", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, pl_facts_fields },
    { "ids", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, pattern_fields },
    { "tone", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, pl_shift_fields_some },
    { "contact_reasons", PL_FIELD_TEXTS, PL_FIELD_OPTIONAL, NULL },
    { "penalties", PL_FIELD_TEXTS, PL_FIELD_OPTIONAL, NULL },
    { 0 },
};

static const pl_field default_fields[] = {
    { "facts", PL_FIELD_TABLE, PL_FIELD_REQUIRED, pl_facts_fields },
    { 0 },
};

pl_status pl_platform_read(pl_platform *out, const pl_node *root, pl_str id, pl_error *err)
{
    *out = (pl_platform){ .id = id, .root = root };
    pl_status status = pl_fields_check(root, platform_fields, err);
    if (!status)
        status = pl_id_check(root, id, err);
    if (!status)
        status = pl_facts_check(root, err);
    if (!status)
        status = pl_shift_read(&out->tone, pl_node_find(root, "tone"), PL_SHIFT_ADD, err);
    return status;
}

pl_status pl_defaults_read(const pl_node **out, const pl_node *root, pl_error *err)
{
    pl_status status = pl_fields_check(root, default_fields, err);
    if (!status)
        status = pl_facts_check(root, err);
    *out = root;
    return status;
}
