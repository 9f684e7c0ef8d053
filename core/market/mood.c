/* rules/common/tone.lua: what channel and emotion do to the tone; and rows of shifts by name. */
#include <math.h>
#include <string.h>

#include "market/catalog.h"

const pl_field pl_rows_fields[] = {
    { "*", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, pl_shift_fields_some },
    { 0 },
};

static const pl_field mood_fields[] = {
    { "channel", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, pl_rows_fields },
    { "emotion", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, NULL },
    { 0 },
};

pl_status pl_named_shift_add(pl_vector *out, const pl_node *row, pl_shift_kind bare, pl_error *err)
{
    pl_named_shift *made = pl_vector_add(out);
    if (!made)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a tone row");
    made->name = row->key;
    return pl_shift_read(&made->shift, row, bare, err);
}

/* An emotion's row is a tone row with the intensity from which on it holds. */
static pl_status add_emotion(pl_vector *out, const pl_node *row, pl_error *err)
{
    pl_field fields[PL_AXIS_COUNT + 2];
    memcpy(fields, pl_shift_fields_some, sizeof pl_shift_fields_some);
    fields[PL_AXIS_COUNT] = (pl_field){ "min_intensity", PL_FIELD_NUMBER, PL_FIELD_OPTIONAL, NULL };
    fields[PL_AXIS_COUNT + 1] = (pl_field){ 0 };
    pl_status status = pl_fields_check(row, fields, err);
    if (!status)
        status = pl_named_shift_add(out, row, PL_SHIFT_ADD, err);
    if (status)
        return status;
    const pl_node *node = pl_node_find(row, "min_intensity");
    double least = pl_node_number(node, 0);
    if (!(least >= 0 && least <= 5) || least != floor(least))
        return pl_node_fail(err, node, "field 'min_intensity' must be a whole number from 0 to 5");
    pl_named_shift *made = pl_vector_get(out, out->count - 1);
    made->min_intensity = (int)least;
    return PL_OK;
}

pl_status pl_moods_read(pl_vector *channels, pl_vector *emotions, const pl_node *root, pl_error *err)
{
    pl_status status = pl_fields_check(root, mood_fields, err);
    if (status)
        return status;
    const pl_node *channel = pl_node_find(root, "channel");
    const pl_node *emotion = pl_node_find(root, "emotion");
    for (const pl_node *row = channel ? channel->first : NULL; row && !status; row = row->next)
        status = pl_named_shift_add(channels, row, PL_SHIFT_ADD, err);
    for (const pl_node *row = emotion ? emotion->first : NULL; row && !status; row = row->next)
        status = add_emotion(emotions, row, err);
    return status;
}

const pl_shift *pl_named_shift_find(const pl_vector *shifts, pl_str name, int intensity)
{
    const pl_named_shift *rows = shifts->at;
    for (size_t i = 0; i < shifts->count; i++) {
        if (pl_str_equal(rows[i].name, name) && intensity >= rows[i].min_intensity)
            return &rows[i].shift;
    }
    return NULL;
}
