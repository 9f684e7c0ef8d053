/* Keys and signatures with libsodium. */
#include "rule/seal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <sodium.h>

#include "base/file.h"

enum { KEY_FILE_BYTES = 256, PATH_BYTES = 4096, SECRET_MODE = 0600, PUBLIC_MODE = 0644 };

static const char secret_label[] = "parlance-secret-key ";
static const char public_label[] = "parlance-public-key ";

static pl_status ready(pl_error *err)
{
    return sodium_init() < 0 ? pl_fail(err, PL_ERR_INTERNAL, "no source of chance for keys") : PL_OK;
}

pl_status pl_seal_hash(pl_hash_text *out, pl_str bytes, pl_error *err)
{
    unsigned char hash[crypto_hash_sha256_BYTES];
    pl_status status = ready(err);
    if (status)
        return status;
    (void)crypto_hash_sha256(hash, (const unsigned char *)bytes.at, bytes.length);
    (void)sodium_bin2hex(out->digits, sizeof out->digits, hash, sizeof hash);
    return PL_OK;
}

/* ---- files of keys ---- */

/* A new file; what stands at `path` is never touched. */
static pl_status write_new(const char *path, const char *text, mode_t mode, pl_error *err)
{
    char why[128];
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode);
    if (file < 0 && errno == EEXIST)
        return pl_fail(err, PL_ERR_USAGE, "'%s' is there already, and keys are not overwritten", path);
    size_t length = strlen(text);
    bool fine = file >= 0 && write(file, text, length) == (ssize_t)length && fsync(file) == 0;
    int error = errno;
    if (file >= 0 && close(file))
        fine = false;
    return fine ? PL_OK
                : pl_fail(err, PL_ERR_IO, "'%s' cannot be written: %s", path, strerror_r(error, why, sizeof why));
}

static pl_status public_path(char out[PATH_BYTES], const char *path, pl_error *err)
{
    return snprintf(out, PATH_BYTES, "%s.pub", path) < PATH_BYTES ? PL_OK
                                                                  : pl_fail(err, PL_ERR_USAGE, "the path is too long");
}

pl_status pl_seal_make_keys(pl_key_text *out, const char *path, pl_error *err)
{
    unsigned char key[crypto_sign_PUBLICKEYBYTES];
    unsigned char secret[crypto_sign_SECRETKEYBYTES];
    char digits[2 * crypto_sign_SEEDBYTES + 1];
    char text[KEY_FILE_BYTES];
    char beside[PATH_BYTES];
    pl_status status = ready(err);
    if (!status)
        status = public_path(beside, path, err);
    if (!status && pl_file_kind_of(beside) != PL_FILE_NONE)
        status = pl_fail(err, PL_ERR_USAGE, "'%s' is there already, and keys are not overwritten", beside);
    if (status)
        return status;
    (void)crypto_sign_keypair(key, secret);
    (void)sodium_bin2hex(digits, sizeof digits, secret, crypto_sign_SEEDBYTES); /* its first half is the seed */
    (void)snprintf(text, sizeof text, "%s%s\n", secret_label, digits);
    status = write_new(path, text, SECRET_MODE, err);
    sodium_memzero(secret, sizeof secret);
    sodium_memzero(digits, sizeof digits);
    sodium_memzero(text, sizeof text);
    if (status)
        return status;
    (void)sodium_bin2hex(out->digits, sizeof out->digits, key, sizeof key);
    (void)snprintf(text, sizeof text, "%s%s\n", public_label, out->digits);
    return write_new(beside, text, PUBLIC_MODE, err);
}

/* The bytes behind the label; false when the text is something else. */
static bool read_digits(unsigned char *out, size_t bytes, pl_str text, const char *label)
{
    size_t got = 0;
    text = pl_str_trim(text);
    if (!pl_str_starts(text, pl_str_of(label)))
        return false;
    text = pl_str_slice(text, strlen(label), text.length);
    return text.length == 2 * bytes && !sodium_hex2bin(out, bytes, text.at, text.length, NULL, &got, NULL) &&
           got == bytes;
}

pl_status pl_seal_read_key(pl_key_text *out, const char *path, pl_error *err)
{
    unsigned char key[crypto_sign_PUBLICKEYBYTES];
    pl_buf text;
    pl_buf_init(&text, KEY_FILE_BYTES);
    pl_status status = pl_file_read(&text, path, err);
    if (!status && pl_str_starts(pl_buf_view(&text), pl_str_of(secret_label)))
        status = pl_fail(err, PL_ERR_USAGE, "'%s' is a secret key: the public one is in '%s.pub'", path, path);
    else if (!status && !read_digits(key, sizeof key, pl_buf_view(&text), public_label))
        status = pl_fail(err, PL_ERR_CONTENT, "'%s' is no public key", path);
    if (!status)
        (void)sodium_bin2hex(out->digits, sizeof out->digits, key, sizeof key);
    if (text.at)
        sodium_memzero(text.at, text.length);
    pl_buf_drop(&text);
    return status;
}

/* The secret key's text never leaves this function's memory, which is wiped. */
static pl_status read_seed(unsigned char seed[crypto_sign_SEEDBYTES], const char *path, pl_error *err)
{
    char text[KEY_FILE_BYTES];
    char why[128];
    struct stat found;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t length = file < 0 ? -1 : read(file, text, sizeof text);
    pl_status status = PL_OK;
    if (length < 0 || fstat(file, &found))
        status = pl_fail(err, errno == ENOENT ? PL_ERR_NOT_FOUND : PL_ERR_IO, "'%s' cannot be read: %s", path,
                         strerror_r(errno, why, sizeof why));
    else if (found.st_mode & (S_IRWXG | S_IRWXO)) {
        status = pl_fail(err, PL_ERR_USAGE, "'%s' can be read or written by others", path);
        pl_error_hint(err, "chmod 600 '%s'", path);
    } else if (!read_digits(seed, crypto_sign_SEEDBYTES, (pl_str){ text, (size_t)length }, secret_label))
        status = pl_fail(err, PL_ERR_CONTENT, "'%s' is no secret key of Parlance's", path);
    sodium_memzero(text, sizeof text);
    if (file >= 0)
        (void)close(file);
    return status;
}

/* ---- signatures ---- */

pl_status pl_seal_sign(pl_signature_text *out, pl_key_text *signer, const char *path, pl_str bytes, pl_error *err)
{
    unsigned char seed[crypto_sign_SEEDBYTES];
    unsigned char secret[crypto_sign_SECRETKEYBYTES];
    unsigned char key[crypto_sign_PUBLICKEYBYTES];
    unsigned char signature[crypto_sign_BYTES];
    pl_status status = ready(err);
    if (!status)
        status = read_seed(seed, path, err);
    if (status)
        return status;
    (void)crypto_sign_seed_keypair(key, secret, seed);
    (void)crypto_sign_detached(signature, NULL, (const unsigned char *)bytes.at, bytes.length, secret);
    sodium_memzero(seed, sizeof seed);
    sodium_memzero(secret, sizeof secret);
    (void)sodium_bin2hex(out->digits, sizeof out->digits, signature, sizeof signature);
    (void)sodium_bin2hex(signer->digits, sizeof signer->digits, key, sizeof key);
    return PL_OK;
}

pl_status pl_seal_verify(pl_str bytes, pl_str signature, pl_str signer, pl_error *err)
{
    unsigned char key[crypto_sign_PUBLICKEYBYTES];
    unsigned char made[crypto_sign_BYTES];
    pl_status status = ready(err);
    if (status)
        return status;
    if (!read_digits(key, sizeof key, signer, "") || !read_digits(made, sizeof made, signature, ""))
        return pl_fail(err, PL_ERR_CONTENT, "the signature is not one");
    if (crypto_sign_verify_detached(made, (const unsigned char *)bytes.at, bytes.length, key))
        return pl_fail(err, PL_ERR_CONTENT, "the signature is wrong: this is not what its owner signed");
    return PL_OK;
}
