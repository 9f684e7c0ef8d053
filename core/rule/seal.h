/* Hashes, keys and signatures of packs: SHA-256 and Ed25519, written as hexadecimal digits. */
#ifndef PL_RULE_SEAL_H
#define PL_RULE_SEAL_H

#include "base/buf.h"

enum {
    PL_HASH_DIGITS = 64,
    PL_KEY_DIGITS = 64,
    PL_SIGNATURE_DIGITS = 128,
};

/* All terminated. */
typedef struct pl_hash_text {
    char digits[PL_HASH_DIGITS + 1];
} pl_hash_text;

typedef struct pl_key_text {
    char digits[PL_KEY_DIGITS + 1]; /* of a public key; "" for none */
} pl_key_text;

typedef struct pl_signature_text {
    char digits[PL_SIGNATURE_DIGITS + 1];
} pl_signature_text;

/* SHA-256. */
pl_status pl_seal_hash(pl_hash_text *out, pl_str bytes, pl_error *err);

/* Makes a pair of keys: the secret one in a new file `path` that only its owner may read, the public one in "<path>.pub". PL_ERR_USAGE when one of them is there,
 * PL_ERR_IO. */
pl_status pl_seal_make_keys(pl_key_text *out, const char *path, pl_error *err);

/* The public key of a "<path>.pub" file. PL_ERR_CONTENT when it holds none, the secret one above all. */
pl_status pl_seal_read_key(pl_key_text *out, const char *path, pl_error *err);

/* Signs with the secret key in the file `path`, which nobody else may be able to read (PL_ERR_USAGE). */
pl_status pl_seal_sign(pl_signature_text *out, pl_key_text *signer, const char *path, pl_str bytes, pl_error *err);

/* PL_ERR_CONTENT unless `signature` was made over `bytes` by the owner of `signer`. */
pl_status pl_seal_verify(pl_str bytes, pl_str signature, pl_str signer, pl_error *err);

#endif
