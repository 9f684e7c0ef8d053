/* Packs of rules: made of a folder, signed, verified, installed in a shop. Every function answers with a document, as pl_engine_ask does. */
#ifndef PARLANCE_PACK_H
#define PARLANCE_PACK_H

#include <stddef.h>

#include "parlance/engine.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What may be asked for besides; a sum. */
typedef enum pl_pack_leave {
    PL_PACK_UNSIGNED = 1,  /* install a pack that nobody has signed */
    PL_PACK_DOWNGRADE = 2, /* install an older version than the one that is there */
    PL_PACK_NEW_KEY = 4,   /* install a pack that is signed with another key than the installed one */
} pl_pack_leave;

/* All zero is fine but for `size`, which is sizeof(pl_pack_options) of the caller: later versions add fields at the end. */
typedef struct pl_pack_options {
    size_t size;
    const char *content; /* as in pl_engine_options: the rules that the pack's stand on */
    const char *
        key; /* make: the file of the secret key to sign with; verify, install: of the public key that must have signed. NULL: none */
    unsigned leave; /* sum of pl_pack_leave */
} pl_pack_options;

/* Makes a pair of keys: the secret one in the new file `file`, which only its owner may read, the public one in "<file>.pub".
 * {"key"} is the public key. PL_ERR_USAGE when a file is there. */
PL_API pl_status pl_pack_make_keys(pl_answer *out, const char *file);

/* Makes the file `file` of the pack in `folder`: pack.lua, README.md, LICENSE, rules/. Its rules must load, and their examples must be as they should. The same folder and key give
 * the same bytes. {"pack","version","engine","summary","files","content","signed_by","rules"}. PL_ERR_CONTENT with place. */
PL_API pl_status pl_pack_make(pl_answer *out, const char *folder, const char *file, const pl_pack_options *options);

/* Reads the file, compares every hash, checks the signature; runs none of its rules. PL_ERR_CONTENT says what is wrong. */
PL_API pl_status pl_pack_verify(pl_answer *out, const char *file, const pl_pack_options *options);

/* Verifies the file, tries its rules and their examples, and puts it into the shop's packs/NAME: whole or not at all, in place of an earlier version, which `replaced` names.
 * PL_ERR_CONTENT; PL_ERR_USAGE for what `leave` does not allow: a pack that is not signed, signed with another key than the one before, or older. */
PL_API pl_status pl_pack_install(pl_answer *out, const char *file, const char *shop, const pl_pack_options *options);

#ifdef __cplusplus
}
#endif

#endif
