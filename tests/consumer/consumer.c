/* A stranger's program: asks the installed library, waiting and without waiting. Its argument is the content folder. */
#include <parlance/parlance.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>

static const char request[] =
    "{\"locale\":\"de\",\"pattern\":\"{n, plural, one {# Paket} other {# Pakete}}\",\"values\":{\"n\":2}}";

static int complain(const char *what, const pl_answer *answer)
{
    fprintf(stderr, "consumer.c:1: %s: %s\n", what, answer->text ? answer->text : "no answer");
    return 1;
}

static int is_right(const pl_answer *answer)
{
    return answer->status == PL_OK && answer->text && strstr(answer->text, "2 Pakete") != NULL;
}

static int ask_and_wait(pl_engine *engine)
{
    pl_answer answer = { 0 };
    pl_engine_ask(&answer, engine, "pattern", request, strlen(request));
    int failed = is_right(&answer) ? 0 : complain("pattern", &answer);
    pl_answer_drop(&answer);
    if (pl_engine_ask(&answer, engine, "no_such_method", "{}", 2) != PL_ERR_NOT_FOUND)
        failed = complain("no_such_method", &answer);
    pl_answer_drop(&answer);
    return failed;
}

static void note(void *payload, const pl_answer *answer)
{
    int *right = payload;
    *right = is_right(answer);
}

static int ask_without_waiting(pl_engine *engine)
{
    int right = 0;
    pl_error error = { 0 };
    if (pl_engine_submit(engine, "pattern", request, strlen(request), note, &right, &error) != PL_OK) {
        fprintf(stderr, "consumer.c:1: %s\n", error.message);
        return 1;
    }
    struct pollfd fds[8];
    int timeout = 0;
    for (int turns = 0; turns < 1000 && pl_engine_run(engine) > 0; turns++)
        poll(fds, pl_engine_fds(engine, fds, 8, &timeout), timeout < 0 ? 100 : timeout);
    return right ? 0 : 1;
}

int main(int count, char **words)
{
    pl_engine_options options = { .size = sizeof options, .content = count > 1 ? words[1] : NULL };
    pl_engine *engine = NULL;
    pl_error error = { 0 };
    if (pl_engine_open(&engine, &options, &error) != PL_OK) {
        char line[1024];
        pl_error_line(line, sizeof line, &error);
        fprintf(stderr, "%s\n", line);
        return pl_status_exit(error.status);
    }
    int failed = ask_and_wait(engine) | ask_without_waiting(engine);
    pl_engine_close(engine);
    return failed;
}
