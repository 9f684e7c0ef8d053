/* Asks an engine in this process the same requests again and again, and tells how long an answer takes. */
#include <parlance/parlance.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* use: ask CONTENT METHOD ROUNDS < REQUESTS
 * One request a line. The first round warms up and is not timed. */

typedef struct bench {
    pl_engine *engine;
    const char *method;
    char **requests;
    size_t *lengths;
    size_t count;
    int64_t *times; /* nanoseconds */
    size_t timed;
    size_t refused;
} bench;

static int64_t now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static void stop(const char *what)
{
    fprintf(stderr, "ask: %s\n", what);
    exit(EXIT_FAILURE);
}

static void read_requests(bench *it)
{
    char *line = NULL;
    size_t room = 0;
    for (ssize_t length = 0; (length = getline(&line, &room, stdin)) > 0; line = NULL, room = 0) {
        it->requests = realloc(it->requests, (it->count + 1) * sizeof *it->requests);
        it->lengths = realloc(it->lengths, (it->count + 1) * sizeof *it->lengths);
        if (!it->requests || !it->lengths)
            stop("no memory");
        it->requests[it->count] = line;
        it->lengths[it->count++] = (size_t)length;
    }
    free(line);
    if (it->count == 0)
        stop("no request on standard input");
}

static void run_round(bench *it, unsigned long number)
{
    for (size_t i = 0; i < it->count; i++) {
        pl_answer answer = { 0 };
        int64_t start = now();
        pl_status status = pl_engine_ask(&answer, it->engine, it->method, it->requests[i], it->lengths[i]);
        int64_t time = now() - start;
        pl_answer_drop(&answer);
        it->refused += status != PL_OK;
        if (number > 0)
            it->times[it->timed++] = time;
    }
}

static int by_time(const void *a, const void *b)
{
    int64_t left = *(const int64_t *)a;
    int64_t right = *(const int64_t *)b;
    return (left > right) - (left < right);
}

static double percentile(const bench *it, size_t percent)
{
    size_t rank = (it->timed - 1) * percent / 100;
    return (double)it->times[rank] / 1000;
}

static double mean(const bench *it)
{
    int64_t sum = 0;
    for (size_t i = 0; i < it->timed; i++)
        sum += it->times[i];
    return (double)sum / (double)it->timed / 1000;
}

static void report(bench *it)
{
    qsort(it->times, it->timed, sizeof *it->times, by_time);
    printf("p50 %.1f us  p90 %.1f us  p99 %.1f us  longest %.1f us  mean %.1f us  %zu requests, %zu refused\n",
           percentile(it, 50), percentile(it, 90), percentile(it, 99), percentile(it, 100), mean(it), it->timed,
           it->refused);
}

static void drop(bench *it)
{
    for (size_t i = 0; i < it->count; i++)
        free(it->requests[i]);
    free((void *)it->requests);
    free(it->lengths);
    free(it->times);
}

int main(int count, char **words)
{
    unsigned long rounds = count == 4 ? strtoul(words[3], NULL, 10) : 0;
    if (rounds == 0) {
        fprintf(stderr, "use: %s CONTENT METHOD ROUNDS < REQUESTS\n", words[0]);
        return 2;
    }
    bench it = { .method = words[2] };
    pl_engine_options options = { .size = sizeof options, .content = words[1] };
    pl_error error = { 0 };
    if (pl_engine_open(&it.engine, &options, &error) != PL_OK)
        stop(error.message);
    read_requests(&it);
    it.times = calloc(rounds * it.count, sizeof *it.times);
    if (!it.times)
        stop("no memory");
    for (unsigned long i = 0; i <= rounds; i++)
        run_round(&it, i);
    report(&it);
    pl_engine_close(it.engine);
    drop(&it);
    return 0;
}
