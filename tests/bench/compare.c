/* Times two programs side by side: each request goes to one and then to the other, so that both meet the same weather. */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* use: compare COMMAND COMMAND ROUNDS < REQUESTS
 * A command is run by sh; it reads one request a line on standard input and answers each with one line, flushed. The first
 * round warms up and is not counted. */

enum { PROGRAMS = 2 };

typedef struct program {
    const char *command;
    FILE *requests;
    FILE *answers;
    int64_t *times; /* nanoseconds */
    size_t count;
} program;

static int64_t now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static void stop(const char *what)
{
    fprintf(stderr, "compare: %s\n", what);
    exit(EXIT_FAILURE);
}

static void become(const char *command, const int *requests, const int *answers)
{
    dup2(requests[0], STDIN_FILENO);
    dup2(answers[1], STDOUT_FILENO);
    close(requests[1]);
    close(answers[0]);
    execl("/bin/sh", "sh", "-c", command, (char *)NULL);
    _exit(127);
}

static void start(program *it)
{
    int requests[2];
    int answers[2];
    if (pipe2(requests, O_CLOEXEC) || pipe2(answers, O_CLOEXEC))
        stop("no pipe");
    pid_t child = fork();
    if (child < 0)
        stop("no process");
    if (child == 0)
        become(it->command, requests, answers);
    close(requests[0]);
    close(answers[1]);
    it->requests = fdopen(requests[1], "w");
    it->answers = fdopen(answers[0], "r");
}

static int64_t ask(program *it, const char *request)
{
    static const char ended[] = "a program ended before it answered";
    int64_t start_time = now();
    if (fputs(request, it->requests) < 0 || fflush(it->requests))
        stop(ended);
    for (int byte = 0; byte != '\n';) {
        byte = getc_unlocked(it->answers);
        if (byte == EOF)
            stop(ended);
    }
    return now() - start_time;
}

static size_t read_requests(char ***out)
{
    char *line = NULL;
    size_t room = 0;
    size_t count = 0;
    *out = NULL;
    while (getline(&line, &room, stdin) > 0) {
        *out = realloc(*out, (count + 1) * sizeof **out);
        if (!*out)
            stop("no memory");
        (*out)[count++] = line;
        line = NULL;
    }
    free(line);
    return count;
}

static int by_time(const void *a, const void *b)
{
    int64_t left = *(const int64_t *)a;
    int64_t right = *(const int64_t *)b;
    return (left > right) - (left < right);
}

static double percentile(const program *it, size_t percent)
{
    size_t rank = (it->count - 1) * percent / 100;
    return (double)it->times[rank] / 1000;
}

static void report(program *programs)
{
    for (int i = 0; i < PROGRAMS; i++) {
        program *it = &programs[i];
        qsort(it->times, it->count, sizeof *it->times, by_time);
        printf("%c  p50 %9.1f us  p99 %9.1f us  %zu requests  %s\n", 'A' + i, percentile(it, 50), percentile(it, 99),
               it->count, it->command);
    }
    printf("B/A  p50 %.3f  p99 %.3f\n", percentile(&programs[1], 50) / percentile(&programs[0], 50),
           percentile(&programs[1], 99) / percentile(&programs[0], 99));
}

static void run_round(program *programs, char **requests, size_t count, unsigned long number)
{
    for (size_t i = 0; i < count; i++) {
        for (size_t turn = 0; turn < PROGRAMS; turn++) {
            program *it = &programs[(i + number + turn) % PROGRAMS];
            int64_t time = ask(it, requests[i]);
            if (number > 0)
                it->times[it->count++] = time;
        }
    }
}

static void drop(program *programs, char **requests, size_t count)
{
    for (size_t i = 0; i < count; i++)
        free(requests[i]);
    free((void *)requests);
    for (size_t i = 0; i < PROGRAMS; i++)
        free(programs[i].times);
}

int main(int count, char **words)
{
    unsigned long rounds = count == 4 ? strtoul(words[3], NULL, 10) : 0;
    if (rounds == 0) {
        fprintf(stderr, "use: %s COMMAND COMMAND ROUNDS < REQUESTS\n", words[0]);
        return 2;
    }
    char **requests = NULL;
    size_t request_count = read_requests(&requests);
    if (request_count == 0)
        stop("no request on standard input");
    program programs[PROGRAMS] = { { .command = words[1] }, { .command = words[2] } };
    for (int i = 0; i < PROGRAMS; i++) {
        programs[i].times = calloc(rounds * request_count, sizeof *programs[i].times);
        if (!programs[i].times)
            stop("no memory");
        start(&programs[i]);
    }
    for (unsigned long i = 0; i <= rounds; i++)
        run_round(programs, requests, request_count, i);
    report(programs);
    drop(programs, requests, request_count);
    return 0;
}
