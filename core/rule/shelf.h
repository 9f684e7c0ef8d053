/* Where rules come from: the built-in folder, the packs that a shop has installed, the shop's own folder. */
#ifndef PL_RULE_SHELF_H
#define PL_RULE_SHELF_H

#include "base/table.h"
#include "base/vector.h"
#include "market/market.h"

enum { PL_SHELF_LIBRARIES_MAX = 2 };

typedef struct pl_shelf {
    const char *origin; /* "built-in", "pack amazon-eu", "shop" */
    const char *folder; /* ends in "/rules"; need not exist */
    const char *prefix; /* what stands before "rules/" when one of its files is named: "" or "packs/amazon-eu/" */
    const char *libraries[PL_SHELF_LIBRARIES_MAX]; /* where its rules find libraries: the built-in ones, then its own */
    size_t library_count;
    bool of_shop; /* of the shop or of a pack: what is broken is left out */
} pl_shelf;

/* Appends the shelves (pl_shelf) in the order of precedence: a later one's file wins over an earlier one's of the same id. Packs are the folders below packs/
 * that hold a pack.lua, by name. */
pl_status pl_shelves_find(pl_vector *out, pl_arena *arena, pl_content_folders folders, pl_error *err);

/* Reads the shelf's own libraries into `sources`: pl_str * by path. */
pl_status pl_shelf_read(pl_table *sources, pl_arena *arena, const pl_shelf *shelf, pl_error *err);

#endif
