/* The buyer's name as a salutation may use it: never a handle, never a guessed gender. */
#ifndef PL_REPLY_NAMES_H
#define PL_REPLY_NAMES_H

#include "reply/facts.h"
#include "text/json_read.h"

/* Puts given, family, title, gender and name_script from the request's `buyer` (may be NULL). A full `name` is parted by the habit of its script; handles ("anna_88"), mail addresses, single
 * letters and words like "guest" give no name; ALL CAPS become title case. Source: knowledge of section 0.3 of the tone research, CLDR person names. */
void pl_names_put(pl_facts *facts, pl_arena *arena, const pl_json *buyer);

#endif
