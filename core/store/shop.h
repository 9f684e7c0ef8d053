/* The shop's folder: parlance.db, rules/, locales/. */
#ifndef PL_STORE_SHOP_H
#define PL_STORE_SHOP_H

#include "store/database.h"

/* Makes the folder (and its parents) and what belongs in it: parlance.db, rules/, locales/, README.txt. Files that stand in an
 * existing folder are left alone; a folder with a parlance.db is refused. When it is not possible to make everything, what
 * was made is taken away again; parlance.db appears last, so a folder that has one is whole. */
pl_status pl_shop_make(const char *folder, pl_error *err);

/* Opens the database of the folder; NULL gives a shop in memory. PL_ERR_NOT_FOUND names the remedy when it holds no shop. */
pl_status pl_shop_open(pl_database **out, const char *folder, pl_error *err);

#endif
