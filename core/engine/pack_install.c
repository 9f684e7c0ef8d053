/* Installing a pack: verified, tried, then put in its place by one rename. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/file.h"
#include "engine/pack_work.h"

static const char staging_name[] = ".staged"; /* a hidden name: nobody loads from it */

typedef struct installing {
    pl_pack_work *work;
    const char *shop;
    pl_str packs;   /* the shop's folder of packs */
    pl_str staging; /* below it */
    pl_str target;  /* the pack's place */
    int lock;       /* the folder of packs, locked: one installs at a time */
} installing;

static pl_status name_places(installing *at, pl_error *err)
{
    pl_arena *arena = &at->work->arena;
    pl_str name = at->work->pack.name;
    at->packs = pl_arena_format(arena, "%s/packs", at->shop);
    at->staging = pl_arena_format(arena, "%s/packs/%s", at->shop, staging_name);
    at->target = pl_arena_format(arena, "%s/packs/%.*s", at->shop, PL_STR_ARGS(name));
    return at->packs.at && at->staging.at && at->target.at
               ? PL_OK
               : pl_fail(err, PL_ERR_MEMORY, "no memory for the place of a pack");
}

static pl_status check_shop(const installing *at, pl_error *err)
{
    pl_str database = pl_arena_format(&at->work->arena, "%s/parlance.db", at->shop);
    if (!database.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the place of a pack");
    if (pl_file_kind_of(database.at) == PL_FILE_PLAIN)
        return PL_OK;
    pl_fail(err, PL_ERR_NOT_FOUND, "'%s' holds no shop", at->shop);
    pl_error_hint(err, "make one with 'parlance init %s'", at->shop);
    return PL_ERR_NOT_FOUND;
}

static pl_status lock(installing *at, pl_error *err)
{
    pl_status status = pl_file_make_folder(at->packs.at, err);
    if (status)
        return status;
    at->lock = open(at->packs.at, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (at->lock >= 0 && !flock(at->lock, LOCK_EX | LOCK_NB))
        return PL_OK;
    bool busy = at->lock >= 0 && errno == EWOULDBLOCK;
    return pl_fail(err, PL_ERR_IO, busy ? "another pack is being installed in '%s'" : "'%s' cannot be opened",
                   at->shop);
}

/* ---- what is there already ---- */

static pl_status refuse(const pl_pack *fresh, const char *why, const char *hint, pl_error *err)
{
    pl_fail(err, PL_ERR_USAGE, "the pack '%.*s' %s", PL_STR_ARGS(fresh->name), why);
    pl_error_hint(err, "%s", hint);
    return PL_ERR_USAGE;
}

static pl_status check_signer(const pl_pack_work *work, const pl_pack *there, pl_error *err)
{
    const pl_pack *fresh = &work->pack;
    bool was_signed = there && there->signer.digits[0];
    bool changed = was_signed && strcmp(there->signer.digits, fresh->signer.digits) != 0;
    unsigned leave = work->options.leave;
    if (!fresh->signer.digits[0] && !(leave & PL_PACK_UNSIGNED))
        return refuse(fresh, "is not signed", "--unsigned installs it all the same", err);
    if (changed && !work->options.key && !(leave & PL_PACK_NEW_KEY))
        return refuse(fresh, "is signed with another key than the installed one",
                      "--key FILE names the public key to trust", err);
    return PL_OK;
}

static pl_status check_version(const pl_pack_work *work, const pl_pack *there, pl_error *err)
{
    int order = pl_version_compare(work->pack.number, there->number);
    if (order < 0 && !(work->options.leave & PL_PACK_DOWNGRADE))
        return refuse(&work->pack, "is older than the installed one", "--downgrade installs it all the same", err);
    if (order == 0 && strcmp(work->pack.content.digits, there->content.digits) != 0 &&
        !(work->options.leave & PL_PACK_DOWNGRADE))
        return refuse(&work->pack, "is installed in the same version with other content",
                      "give what has changed a new version", err);
    return PL_OK;
}

static pl_status check_installed(installing *at, pl_error *err)
{
    pl_pack there;
    pl_error found = { .status = PL_OK };
    pl_pack_work *work = at->work;
    pl_status status = pl_pack_look(&there, &work->arena, at->target.at, &found);
    if (status == PL_ERR_NOT_FOUND)
        return check_signer(work, NULL, err);
    if (status) {
        *err = found;
        pl_error_hint(err, "what is installed is damaged: take '%s' away first", at->target.at);
        return status;
    }
    work->replaced = there.version;
    status = check_signer(work, &there, err);
    return status ? status : check_version(work, &there, err);
}

/* ---- taking its place ---- */

/* One rename, which exchanges the two when one is there: at no moment is there none, or half of one. */
static pl_status place(const installing *at, pl_error *err)
{
    bool is_there = pl_file_kind_of(at->target.at) != PL_FILE_NONE;
    unsigned flags = is_there ? RENAME_EXCHANGE : RENAME_NOREPLACE;
    if (renameat2(AT_FDCWD, at->work->place.at, AT_FDCWD, at->target.at, flags) == 0) {
        (void)fsync(at->lock);
        return PL_OK;
    }
    char why[128];
    return pl_fail(err, PL_ERR_IO, "'%s' cannot be put in its place: %s", at->target.at,
                   strerror_r(errno, why, sizeof why));
}

static pl_status install(installing *at, pl_error *err)
{
    pl_error ignored = { .status = PL_OK };
    pl_status status = check_shop(at, err);
    if (!status)
        status = lock(at, err);
    if (!status)
        status = check_installed(at, err);
    if (!status)
        status = pl_file_remove_folder(at->staging.at, err); /* of an installation that did not end */
    if (status)
        return status;
    status = pl_pack_work_try(at->work, at->staging.at, err);
    if (!status)
        status = place(at, err);
    (void)pl_file_remove_folder(at->staging.at, &ignored);
    return status;
}

pl_status pl_pack_install(pl_answer *out, const char *file, const char *shop, const pl_pack_options *options)
{
    pl_error err = { .status = PL_OK };
    pl_pack_work work;
    installing at = { .work = &work, .shop = shop, .lock = -1 };
    pl_status status = pl_pack_work_open(&work, options, &err);
    if (!status)
        status = pl_pack_work_read(&work, file, &err);
    if (!status)
        status = name_places(&at, &err);
    if (!status)
        status = install(&at, &err);
    if (at.lock >= 0)
        (void)close(at.lock);
    return pl_pack_work_answer(out, &work, status, &err);
}
