/* Packs of rules: a folder with a pack.lua and rules/, as one signed file. */
#ifndef PL_RULE_PACK_H
#define PL_RULE_PACK_H

#include "exchange/archive.h"
#include "rule/seal.h"
#include "rule/version.h"

typedef struct pl_pack {
    pl_vector
        files; /* pl_archive_file by name: pack.lua, rules/…, README.md, LICENSE; not the manifest and its signature */
    pl_str name;    /* "amazon-eu" */
    pl_str version; /* "1.2.0" */
    pl_version_number number;
    pl_str engine; /* the range of engines that it is for: ">=0.1 <1" */
    pl_str summary;
    pl_str manifest;      /* a line for each file: its SHA-256, two blanks, its name */
    pl_str signature;     /* the file SIGNATURE; absent when it is not signed */
    pl_key_text signer;   /* "" when it is not signed */
    pl_hash_text content; /* of the manifest: the same for the same content */
} pl_pack;

/* Reads the folder of a pack: pack.lua, README.md and LICENSE where they are, and rules/. Everything lives in `arena`. PL_ERR_CONTENT with place for what a pack may not hold, and
 * for an engine that is not in its range. */
pl_status pl_pack_gather(pl_pack *out, pl_arena *arena, const char *folder, pl_error *err);

/* Signs with the secret key in the file `key`. The signature lives in `arena`. */
pl_status pl_pack_sign(pl_pack *pack, pl_arena *arena, const char *key, pl_error *err);

/* Appends the pack's file: the same bytes for the same content and key. */
pl_status pl_pack_write(pl_buf *out, const pl_pack *pack, pl_error *err);

/* Reads and verifies a pack's file: every hash and, when there is one, the signature. Nothing of it is run but pack.lua as data. Everything lives in `arena`.
 * PL_ERR_CONTENT names `source`. */
pl_status pl_pack_read(pl_pack *out, pl_arena *arena, pl_str bytes, const char *source, pl_error *err);

/* What an installed pack says of itself: name, version, signature and signer, from its folder. PL_ERR_NOT_FOUND when there is none. */
pl_status pl_pack_look(pl_pack *out, pl_arena *arena, const char *folder, pl_error *err);

/* PL_ERR_CONTENT unless the pack was signed with the secret half of the public key in the file `key`. */
pl_status pl_pack_check_signer(const pl_pack *pack, const char *key, pl_error *err);

#endif
