/* What a rule author begins with: a rule that loads and passes its examples, and what editors and luacheck want to know. */
#ifndef PL_RULE_SCAFFOLD_H
#define PL_RULE_SCAFFOLD_H

#include "rule/rulebook.h"

/* Writes rules/ID.lua below `folder`, with examples that pass, and pl_scaffold_editor's files. Appends the path of each file that was written (pl_str,
 * relative to `folder`, in `arena`). Nothing is written when the id is none (PL_ERR_USAGE, with what was meant), when its language, country or
 * platform is unknown, or when the file is there (PL_ERR_USAGE). PL_ERR_IO, PL_ERR_MEMORY. */
pl_status pl_scaffold_rule(pl_vector *written, pl_arena *arena, const char *folder, pl_str id,
                           const pl_catalog *catalog, pl_error *err);

/* Writes those of .luarc.json, .luacheckrc and library/parlance.lua that are not there. */
pl_status pl_scaffold_editor(pl_vector *written, pl_arena *arena, const char *folder, pl_error *err);

#endif
