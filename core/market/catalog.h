/* The inside of a catalog: what the loader fills and what markets are made of. Only market/ reads it. */
#ifndef PL_MARKET_CATALOG_H
#define PL_MARKET_CATALOG_H

#include "base/table.h"
#include "market/market.h"
#include "market/shift.h"

/* A shift under a name: the tone row of a language in a country, of a channel, of an emotion. */
typedef struct pl_named_shift {
    pl_str name;
    int min_intensity; /* of an emotion, from which on the shift holds; 0 elsewhere */
    pl_shift shift;
} pl_named_shift;

typedef struct pl_platform {
    pl_str id;
    const pl_node *root;
    pl_shift tone;
} pl_platform;

typedef struct pl_country {
    pl_str id;
    const pl_node *root;
    pl_region region; /* what ICU knows, its locale replaced by the first of `languages` in this country */
    pl_tag language;
    pl_vector tone; /* pl_named_shift, by language tag */
} pl_country;

struct pl_catalog {
    pl_arena arena;
    pl_table profiles;  /* pl_profile by tag */
    pl_vector tags;     /* pl_tag of each profile, sorted */
    pl_table platforms; /* pl_platform by id */
    pl_table names;     /* pl_platform by id and alias; only its id is current when a shop has replaced the file */
    pl_table countries; /* pl_country by id */
    pl_vector channels; /* pl_named_shift */
    pl_vector emotions; /* pl_named_shift */
    const pl_node *defaults;
    pl_zones *zones;
    pl_vector broken; /* pl_error of the shop's files that were left out */
};

/* Checks a file's tree against its schema and reads it. `id` is the name of its folder, which the file must repeat. */
pl_status pl_platform_read(pl_platform *out, const pl_node *root, pl_str id, pl_error *err);
pl_status pl_country_read(pl_country *country, pl_arena *arena, pl_error *err); /* with id, root and region filled in */

/* rules/common/tone.lua and rules/common/platform.lua. */
pl_status pl_moods_read(pl_vector *channels, pl_vector *emotions, const pl_node *root, pl_error *err);
pl_status pl_defaults_read(const pl_node **out, const pl_node *root, pl_error *err);

/* What these have in common: rows for `facts` and for tables of tone rows, and the checks that rows cannot say. */
extern const pl_field pl_facts_fields[];
extern const pl_field pl_rows_fields[];
pl_status pl_facts_check(const pl_node *root, pl_error *err);
pl_status pl_id_check(const pl_node *root, pl_str id, pl_error *err);
pl_status pl_tag_read(pl_tag *out, const pl_node *node, pl_str text, pl_error *err);

/* Appends the row under its key: a bare number means `bare`. */
pl_status pl_named_shift_add(pl_vector *out, const pl_node *row, pl_shift_kind bare, pl_error *err);

/* The shift called `name` that holds at `intensity`; NULL when there is none. */
const pl_shift *pl_named_shift_find(const pl_vector *shifts, pl_str name, int intensity);

#endif
