/* Settings that a shop makes for a market: names and values as text. What they mean is not known here. */
#ifndef PL_STORE_SETTINGS_H
#define PL_STORE_SETTINGS_H

#include "base/vector.h"
#include "store/database.h"

enum { PL_SETTING_NAME_BYTES = 64, PL_SETTING_VALUE_BYTES = 4096 };

typedef struct pl_setting {
    pl_str market; /* "amazon-de" */
    pl_str name;   /* "tone.directness" */
    pl_str value;  /* "40" */
} pl_setting;

/* Makes or replaces one; it is on disk when this returns. PL_ERR_USAGE for an empty or too long market, name or value. */
pl_status pl_setting_put(pl_database *database, const pl_setting *setting, pl_error *err);

/* The value, copied into `arena`. PL_ERR_NOT_FOUND when it is not set. */
pl_status pl_setting_find(pl_str *out, pl_arena *arena, pl_database *database, pl_str market, pl_str name,
                          pl_error *err);

/* Appends pl_setting of one market, or of all when `market` is absent, ordered by market and name; copied into `arena`. */
pl_status pl_setting_list(pl_vector *out, pl_arena *arena, pl_database *database, pl_str market, pl_error *err);

/* PL_ERR_NOT_FOUND when it is not set. */
pl_status pl_setting_delete(pl_database *database, pl_str market, pl_str name, pl_error *err);

#endif
