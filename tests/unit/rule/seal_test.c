/* Keys and signatures: known answers, files that only their owner reads, and what is no key. */
#include "unit/market/folders.h"

#include <sys/stat.h>

#include "base/alloc.h"
#include "rule/seal.h"

/* RFC 8032, section 7.1, test 2. */
static const char seed[] = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";
static const char public_key[] = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
static const char signature[] = "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";

static char folder[PATH_MAX];

static const char *path_of(const char *name)
{
    static char paths[4][PATH_MAX + 32];
    static size_t next;
    char *path = paths[next++ % 4];
    (void)snprintf(path, sizeof paths[0], "%s/%s", folder, name);
    return path;
}

static void put_key(const char *name, const char *text, mode_t mode)
{
    put_file(folder, name, text);
    assert_int_equal(chmod(path_of(name), mode), 0);
}

static void knows_the_answers_of_the_standards(void **state)
{
    (void)state;
    pl_hash_text hash;
    pl_signature_text made;
    pl_key_text signer;
    char text[256];
    assert_int_equal(pl_seal_hash(&hash, PL_STR("abc"), NULL), PL_OK); /* FIPS 180-2 */
    assert_string_equal(hash.digits, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    (void)snprintf(text, sizeof text, "parlance-secret-key %s\n", seed);
    put_key("known", text, 0600);
    assert_int_equal(pl_seal_sign(&made, &signer, path_of("known"), PL_STR("\x72"), NULL), PL_OK);
    assert_string_equal(made.digits, signature);
    assert_string_equal(signer.digits, public_key);
}

static void verifies_what_was_signed_and_nothing_else(void **state)
{
    (void)state;
    char changed[sizeof signature];
    assert_int_equal(pl_seal_verify(PL_STR("\x72"), PL_STR(signature), PL_STR(public_key), NULL), PL_OK);
    assert_int_equal(pl_seal_verify(PL_STR("\x73"), PL_STR(signature), PL_STR(public_key), NULL), PL_ERR_CONTENT);
    assert_int_equal(pl_seal_verify(PL_STR(""), PL_STR(signature), PL_STR(public_key), NULL), PL_ERR_CONTENT);
    assert_int_equal(pl_seal_verify(PL_STR("\x72"), PL_STR(signature), PL_STR(seed), NULL), PL_ERR_CONTENT);
    assert_int_equal(pl_seal_verify(PL_STR("\x72"), PL_STR(""), PL_STR(public_key), NULL), PL_ERR_CONTENT);
    assert_int_equal(pl_seal_verify(PL_STR("\x72"), PL_STR(signature), PL_STR("zz"), NULL), PL_ERR_CONTENT);
    for (size_t i = 0; i < sizeof signature - 1; i++) {
        memcpy(changed, signature, sizeof changed);
        changed[i] = changed[i] == '0' ? '1' : '0';
        pl_str text = { changed, sizeof changed - 1 };
        assert_int_equal(pl_seal_verify(PL_STR("\x72"), text, PL_STR(public_key), NULL), PL_ERR_CONTENT);
    }
}

static void makes_keys_that_only_their_owner_reads(void **state)
{
    (void)state;
    struct stat found;
    pl_error err = { 0 };
    pl_key_text made;
    pl_key_text read;
    pl_key_text signer;
    pl_signature_text signed_with;
    mode_t before = umask(0);
    assert_int_equal(pl_seal_make_keys(&made, path_of("mine"), &err), PL_OK);
    (void)umask(before);
    assert_int_equal(stat(path_of("mine"), &found), 0);
    assert_int_equal(found.st_mode & 0777, 0600);
    assert_int_equal(pl_seal_read_key(&read, path_of("mine.pub"), &err), PL_OK);
    assert_string_equal(made.digits, read.digits);
    assert_int_equal(pl_seal_sign(&signed_with, &signer, path_of("mine"), PL_STR("text"), &err), PL_OK);
    assert_string_equal(signer.digits, made.digits);
    assert_int_equal(pl_seal_verify(PL_STR("text"), pl_str_of(signed_with.digits), pl_str_of(made.digits), &err),
                     PL_OK);
    assert_int_equal(pl_seal_make_keys(&made, path_of("mine"), &err), PL_ERR_USAGE);
    put_file(folder, "other.pub", "dear");
    assert_int_equal(pl_seal_make_keys(&made, path_of("other"), &err), PL_ERR_USAGE);
    assert_int_equal(pl_file_kind_of(path_of("other")), PL_FILE_NONE);
    assert_int_equal(pl_seal_make_keys(&made, path_of("nowhere/key"), &err), PL_ERR_IO);
}

static void refuses_files_that_hold_no_key_or_are_open_to_others(void **state)
{
    (void)state;
    char secret[256];
    (void)snprintf(secret, sizeof secret, "parlance-secret-key %s\n", seed);
    const struct {
        const char *text, *says;
        mode_t mode;
        pl_status status;
    } rows[] = {
        { secret, "by others", 0644, PL_ERR_USAGE },
        { secret, "by others", 0620, PL_ERR_USAGE },
        { secret, "", 0600, PL_OK },
        { secret, "", 0400, PL_OK },
        { "", "no secret key", 0600, PL_ERR_CONTENT },
        { "parlance-secret-key", "no secret key", 0600, PL_ERR_CONTENT },
        { "parlance-secret-key 00", "no secret key", 0600, PL_ERR_CONTENT },
        { "parlance-public-key 3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "no secret key", 0600,
          PL_ERR_CONTENT },
        { "parlance-secret-key zz", "no secret key", 0600, PL_ERR_CONTENT },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_error err = { 0 };
        pl_signature_text made;
        pl_key_text signer;
        put_key("key", rows[i].text, rows[i].mode);
        pl_status status = pl_seal_sign(&made, &signer, path_of("key"), PL_STR("x"), &err);
        if (status != rows[i].status || !strstr(err.message, rows[i].says) || strstr(err.message, seed))
            fail_msg("row %zu: %d %s", i, status, err.message);
        status = pl_seal_read_key(&signer, path_of("key"), &err);
        assert_int_equal(status == PL_OK, strstr(rows[i].text, "public") != NULL);
        assert_null(strstr(err.message, seed));
    }
    pl_key_text key;
    assert_int_equal(pl_seal_read_key(&key, path_of("none"), NULL), PL_ERR_NOT_FOUND);
}

static int open_folder(void **state)
{
    (void)state;
    make_folder(folder);
    return 0;
}

static int close_folder(void **state)
{
    (void)state;
    remove_folder(folder);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(knows_the_answers_of_the_standards),
        cmocka_unit_test(verifies_what_was_signed_and_nothing_else),
        cmocka_unit_test(makes_keys_that_only_their_owner_reads),
        cmocka_unit_test(refuses_files_that_hold_no_key_or_are_open_to_others),
    };
    return cmocka_run_group_tests(tests, open_folder, close_folder);
}
