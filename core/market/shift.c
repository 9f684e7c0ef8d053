/* Reading and applying shifts of tone. */
#include "market/shift.h"

#include <math.h>

const pl_field pl_shift_fields_all[PL_AXIS_COUNT + 1] = {
    { "directness", PL_FIELD_NUMBER, PL_FIELD_REQUIRED, NULL },
    { "formality", PL_FIELD_NUMBER, PL_FIELD_REQUIRED, NULL },
    { "warmth", PL_FIELD_NUMBER, PL_FIELD_REQUIRED, NULL },
    { "apology", PL_FIELD_NUMBER, PL_FIELD_REQUIRED, NULL },
    { "verbosity", PL_FIELD_NUMBER, PL_FIELD_REQUIRED, NULL },
    { "emoji", PL_FIELD_NUMBER, PL_FIELD_REQUIRED, NULL },
    { "exclamation", PL_FIELD_NUMBER, PL_FIELD_REQUIRED, NULL },
    { "name", PL_FIELD_NUMBER, PL_FIELD_REQUIRED, NULL },
    { "contractions", PL_FIELD_NUMBER, PL_FIELD_REQUIRED, NULL },
    { 0 },
};

const pl_field pl_shift_fields_some[PL_AXIS_COUNT + 1] = {
    { "directness", PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL },   { "formality", PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL },
    { "warmth", PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL },       { "apology", PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL },
    { "verbosity", PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL },    { "emoji", PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL },
    { "exclamation", PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL },  { "name", PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL },
    { "contractions", PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL }, { 0 },
};

static const pl_field set_fields[] = {
    { "set", PL_FIELD_NUMBER, PL_FIELD_REQUIRED, NULL },
    { 0 },
};

static pl_status read_axis(pl_shift *out, pl_axis axis, const pl_node *node, pl_shift_kind bare, pl_error *err)
{
    pl_shift_kind kind = bare;
    if (node->kind == PL_NODE_TABLE) {
        pl_status status = pl_fields_check(node, set_fields, err);
        if (status)
            return status;
        node = pl_node_find(node, "set");
        kind = PL_SHIFT_SET;
    }
    double least = kind == PL_SHIFT_SET ? 0 : -100;
    double value = pl_node_number(node, NAN);
    if (!(value >= least && value <= 100) || value != floor(value))
        return pl_node_fail(err, node, "tone axis '%s' must be a whole number from %.0f to 100", pl_axis_name(axis),
                            least);
    out->kind[axis] = kind;
    out->value[axis] = (int)value;
    return PL_OK;
}

pl_status pl_shift_read(pl_shift *out, const pl_node *table, pl_shift_kind bare, pl_error *err)
{
    *out = (pl_shift){ 0 };
    pl_status status = PL_OK;
    for (const pl_node *node = table ? table->first : NULL; node && !status; node = node->next) {
        pl_axis axis;
        if (pl_axis_find(&axis, node->key))
            status = read_axis(out, axis, node, bare, err);
    }
    return status;
}

pl_shift pl_shift_of(const int values[PL_AXIS_COUNT])
{
    pl_shift made = { 0 };
    for (int i = 0; values && i < PL_AXIS_COUNT; i++) {
        made.kind[i] = values[i] < 0 ? PL_SHIFT_NONE : PL_SHIFT_SET;
        made.value[i] = values[i];
    }
    return made;
}

void pl_shift_apply(pl_tone *tone, const pl_shift *shift)
{
    for (unsigned i = 0; i < PL_AXIS_COUNT; i++) {
        int base = shift->kind[i] == PL_SHIFT_SET ? 0 : tone->axis[i];
        if (shift->kind[i] != PL_SHIFT_NONE)
            pl_tone_set(tone, (pl_axis)i, base + shift->value[i]);
    }
}
