/* The jail: seccomp, limits, and Landlock for reading. */
#include "engine/jail.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <seccomp.h>

enum { PROCESSOR_SECONDS = 600, STATM_BYTES = 128 };

static const rlim_t memory_more = (rlim_t)1 << 30;

static pl_status refuse(const char *what, pl_error *err)
{
    return pl_fail(err, PL_ERR_INTERNAL, "the process cannot be isolated: %s", what);
}

/* ---- limits ---- */

/* Bytes of address space in use. */
static rlim_t memory_now(void)
{
    char text[STATM_BYTES] = "";
    char *end = text;
    int file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    ssize_t length = file < 0 ? -1 : read(file, text, sizeof text - 1);
    if (file >= 0)
        (void)close(file);
    unsigned long pages = length > 0 ? strtoul(text, &end, 10) : 0;
    return end > text ? (rlim_t)pages * (rlim_t)sysconf(_SC_PAGESIZE) : 0;
}

static pl_status limit(pl_error *err)
{
    const struct {
        int what;
        rlim_t most;
    } rows[] = { { RLIMIT_AS, memory_now() + memory_more },
                 { RLIMIT_CPU, PROCESSOR_SECONDS },
                 { RLIMIT_FSIZE, 0 },
                 { RLIMIT_CORE, 0 },
                 { RLIMIT_MEMLOCK, 0 } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct rlimit bounds = { rows[i].most, rows[i].most };
        if (setrlimit((__rlimit_resource_t)rows[i].what, &bounds))
            return refuse("a limit was not taken", err);
    }
    return PL_OK;
}

/* ---- which files can be read ---- */

/* A folder, or one file; what is not there has nothing to read. */
static bool allow_reading(int rules, const char *path)
{
    struct stat found;
    struct landlock_path_beneath_attr beneath = { .allowed_access = LANDLOCK_ACCESS_FS_READ_FILE };
    beneath.parent_fd = open(path, O_PATH | O_CLOEXEC);
    if (beneath.parent_fd < 0)
        return errno == ENOENT;
    if (fstat(beneath.parent_fd, &found) == 0 && S_ISDIR(found.st_mode))
        beneath.allowed_access |= LANDLOCK_ACCESS_FS_READ_DIR;
    long added = syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
    (void)close(beneath.parent_fd);
    return added == 0;
}

/* Kernels without Landlock are left to seccomp: files can then be read, but nothing can be written or sent while it is so. */
static pl_status fence(const char *const *folders, pl_error *err)
{
    enum { ALL_OF_THE_FIRST_VERSION = (1 << 13) - 1 };
    struct landlock_ruleset_attr all = { .handled_access_fs = ALL_OF_THE_FIRST_VERSION };
    long rules = syscall(SYS_landlock_create_ruleset, &all, sizeof all, 0);
    if (rules < 0)
        return errno == ENOSYS || errno == EOPNOTSUPP ? PL_OK : refuse("Landlock refuses", err);
    bool fine = true;
    for (size_t i = 0; folders && folders[i] && fine; i++)
        fine = allow_reading((int)rules, folders[i]);
    fine = fine && syscall(SYS_landlock_restrict_self, (int)rules, 0) == 0;
    (void)close((int)rules);
    return fine ? PL_OK : refuse("a folder cannot be fenced", err);
}

/* ---- which calls can be made ---- */

/* Computing, the descriptors that are open, and what threads, the allocator and the end of the process need. */
static const int always[] = {
    SCMP_SYS(read),
    SCMP_SYS(write),
    SCMP_SYS(sendto),
    SCMP_SYS(close),
    SCMP_SYS(brk),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(futex),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(getrandom),
    SCMP_SYS(sched_yield),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(gettid),
    SCMP_SYS(getpid),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(rseq),
    SCMP_SYS(sysinfo),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(uname),
};

/* Looking for files and reading them; later these only fail, because libraries try some of them for little reason. */
static const int reading[] = {
    SCMP_SYS(newfstatat), SCMP_SYS(fstat),      SCMP_SYS(stat),      SCMP_SYS(lstat),    SCMP_SYS(statx),
    SCMP_SYS(access),     SCMP_SYS(faccessat2), SCMP_SYS(faccessat), SCMP_SYS(readlink), SCMP_SYS(readlinkat),
    SCMP_SYS(getdents64), SCMP_SYS(lseek),      SCMP_SYS(pread64),   SCMP_SYS(getcwd),   SCMP_SYS(fcntl),
};

static bool allow_all(scmp_filter_ctx filter, uint32_t action, const int *calls, size_t count)
{
    bool fine = true;
    for (size_t i = 0; i < count && fine; i++)
        fine = seccomp_rule_add(filter, action, calls[i], 0) == 0;
    return fine;
}

/* Memory that can be written and run is how broken programs are taken over. */
static bool allow_memory(scmp_filter_ctx filter)
{
    return !seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1, SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) &&
           !seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
}

/* Limits can be asked for, and not changed. */
static bool allow_limits(scmp_filter_ctx filter)
{
    return !seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 1, SCMP_A2(SCMP_CMP_EQ, 0, 0));
}

/* abort() signals its own process and no other. */
static bool allow_abort(scmp_filter_ctx filter)
{
    return !seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
                             SCMP_A0(SCMP_CMP_EQ, (scmp_datum_t)getpid(), 0));
}

/* In the first level files can be opened to read them, and the second level be entered. */
static bool allow_files(scmp_filter_ctx filter, pl_jail_level level)
{
    enum { WRITES = O_ACCMODE | O_CREAT | O_TRUNC | O_TMPFILE };
    uint32_t refused = SCMP_ACT_ERRNO(EACCES);
    size_t count = sizeof reading / sizeof *reading;
    if (level == PL_JAIL_SHUT)
        return !seccomp_rule_add(filter, refused, SCMP_SYS(open), 0) &&
               !seccomp_rule_add(filter, refused, SCMP_SYS(openat), 0) && allow_all(filter, refused, reading, count);
    uint64_t plain = O_DIRECTORY & WRITES; /* O_TMPFILE has the bit of O_DIRECTORY */
    return !seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), 1,
                             SCMP_A2(SCMP_CMP_MASKED_EQ, (WRITES & ~plain), 0)) &&
           !seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(seccomp), 0) &&
           !seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prctl), 0) &&
           allow_all(filter, SCMP_ACT_ALLOW, reading, count);
}

static pl_status filter_calls(pl_jail_level level, pl_error *err)
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);
    bool fine = filter && !seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1) &&
                allow_all(filter, SCMP_ACT_ALLOW, always, sizeof always / sizeof *always) && allow_memory(filter) &&
                allow_abort(filter) && allow_limits(filter) && allow_files(filter, level) && !seccomp_load(filter);
    seccomp_release(filter);
    return fine ? PL_OK : refuse("seccomp refuses", err);
}

pl_status pl_jail_enter(pl_jail_level level, const char *const *folders, pl_error *err)
{
    pl_status status = PL_OK;
    if (level == PL_JAIL_READING) {
        if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0))
            return refuse("its privileges stay", err);
        status = limit(err);
        if (!status)
            status = fence(folders, err);
    }
    return status ? status : filter_calls(level, err);
}
