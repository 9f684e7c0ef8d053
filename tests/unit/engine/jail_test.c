/* The jail, tried from inside by code that is not Lua: what a rule could do that had taken the process over. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/jail.h"

enum { WORKED = 7, REFUSED = 8, NOT_LOCKED = 9, KILLED = 1000 };

/* What a deed gives: 0 when it worked, as system calls do. */
static long open_file(void)
{
    return open("/etc/passwd", O_RDONLY) < 0;
}

static long open_inside(void)
{
    return open(PL_SOURCE_FOLDER "/rules/README.md", O_RDONLY) < 0;
}

static long open_for_writing(void)
{
    return open("/tmp/parlance-jail", O_WRONLY | O_CREAT, 0600) < 0;
}

static long open_the_old_way(void)
{
    return syscall(SYS_open, "/etc/passwd", O_RDONLY) < 0;
}

static long open_by_another_name(void)
{
    return syscall(SYS_openat2, AT_FDCWD, "/etc/passwd", (uint64_t[3]){ O_RDONLY }, sizeof(uint64_t[3])) < 0;
}

static long connect_somewhere(void)
{
    return socket(AF_INET, SOCK_STREAM, 0) < 0;
}

static long run_a_program(void)
{
    return execl("/bin/true", "true", (char *)NULL);
}

static long fork_itself(void)
{
    return fork() < 0;
}

static void *nothing(void *payload)
{
    return payload;
}

static long make_a_thread(void)
{
    pthread_t thread;
    return pthread_create(&thread, NULL, nothing, NULL);
}

static long signal_another(void)
{
    return kill(getppid(), 0);
}

static long watch_another(void)
{
    return ptrace(PTRACE_SEIZE, 1, NULL, NULL);
}

static long remove_a_file(void)
{
    return unlink("/tmp/parlance-jail-none");
}

static long change_the_mode(void)
{
    return chmod("/tmp", 0777);
}

static long map_code(void)
{
    return mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED;
}

static long make_code_of_memory(void)
{
    void *memory = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return mprotect(memory, 4096, PROT_READ | PROT_EXEC);
}

static long take_all_memory(void)
{
    return mmap(NULL, (size_t)8 << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0) ==
           MAP_FAILED;
}

static long raise_limits(void)
{
    return setrlimit(RLIMIT_CPU, &(struct rlimit){ RLIM_INFINITY, RLIM_INFINITY });
}

static long enter_again(void)
{
    return pl_jail_enter(PL_JAIL_READING, NULL, NULL) != PL_OK;
}

static long allocate(void)
{
    void *memory = malloc(1 << 20);
    memset(memory, 1, 1 << 20);
    free(memory);
    return memory == NULL;
}

static long use_what_is_open(void)
{
    int pair[2] = { STDIN_FILENO, STDOUT_FILENO };
    char byte = 0;
    return write(pair[1], &byte, 0) != 0;
}

/* In a child: locks it in, does the deed, and tells by its end what came of it. */
static int outcome_of(long (*deed)(void), pl_jail_level level)
{
    static const char *const folders[] = { PL_SOURCE_FOLDER "/rules", PL_SOURCE_FOLDER "/none", NULL };
    pid_t child = fork();
    assert_true(child >= 0);
    if (!child) {
        pl_error err = { 0 };
        pl_status status = pl_jail_enter(PL_JAIL_READING, folders, &err);
        if (!status && level == PL_JAIL_SHUT)
            status = pl_jail_enter(PL_JAIL_SHUT, NULL, &err);
        _exit(status ? NOT_LOCKED : deed() == 0 ? WORKED : REFUSED);
    }
    int how = 0;
    assert_int_equal(waitpid(child, &how, 0), child);
    return WIFSIGNALED(how) ? KILLED + WTERMSIG(how) : WEXITSTATUS(how);
}

static void nothing_dangerous_works(void **state)
{
    (void)state;
    enum { NO_CALL = KILLED + SIGSYS };
    static const struct {
        const char *name;
        long (*deed)(void);
        int reading, shut;
    } rows[] = {
        { "open a file", open_file, REFUSED, REFUSED },
        { "open a file that is needed", open_inside, WORKED, REFUSED },
        { "open for writing", open_for_writing, NO_CALL, NO_CALL },
        { "open the old way", open_the_old_way, NO_CALL, NO_CALL },
        { "open by another name", open_by_another_name, NO_CALL, NO_CALL },
        { "connect", connect_somewhere, NO_CALL, NO_CALL },
        { "run a program", run_a_program, NO_CALL, NO_CALL },
        { "make a process", fork_itself, NO_CALL, NO_CALL },
        { "make a thread", make_a_thread, NO_CALL, NO_CALL },
        { "signal another", signal_another, NO_CALL, NO_CALL },
        { "watch another", watch_another, NO_CALL, NO_CALL },
        { "remove a file", remove_a_file, NO_CALL, NO_CALL },
        { "change a mode", change_the_mode, NO_CALL, NO_CALL },
        { "map code", map_code, NO_CALL, NO_CALL },
        { "make code of memory", make_code_of_memory, NO_CALL, NO_CALL },
        { "take all memory", take_all_memory, REFUSED, REFUSED },
        { "raise limits", raise_limits, NO_CALL, NO_CALL },
        { "enter again", enter_again, NO_CALL, NO_CALL },
        { "allocate", allocate, WORKED, WORKED },
        { "use what is open", use_what_is_open, WORKED, WORKED },
    };
    bool is_fenced = syscall(SYS_landlock_create_ruleset, NULL, 0, 1) > 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int reading = outcome_of(rows[i].deed, PL_JAIL_READING);
        if (rows[i].deed == open_file && !is_fenced)
            reading = REFUSED; /* a kernel without Landlock: any file can be read, but nothing can be done with it */
        int shut = outcome_of(rows[i].deed, PL_JAIL_SHUT);
        if (reading != rows[i].reading || shut != rows[i].shut)
            fail_msg("%s: %d and %d, want %d and %d", rows[i].name, reading, shut, rows[i].reading, rows[i].shut);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(nothing_dangerous_works) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
