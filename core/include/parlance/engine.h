/* The engine: request documents in, answer documents out, blocking or in the caller's event loop. */
#ifndef PARLANCE_ENGINE_H
#define PARLANCE_ENGINE_H

#include <poll.h>
#include <stddef.h>

#include "parlance/error.h"
#include "parlance/export.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Content, store and workers. May be used by many threads at once, `pl_engine_run` and `pl_engine_fds` by one. */
typedef struct pl_engine pl_engine;

/* All zero is fine but for `size`, which is sizeof(pl_engine_options) of the caller: later versions add fields at the end. */
typedef struct pl_engine_options {
    size_t size;
    const char *content; /* folder with rules/ and locales/; NULL: where the library was installed */
    const char *shop;    /* the seller's folder; NULL: built-in content and an in-memory store */
    const char
        *rules; /* a folder whose rules/ and locales/ are read in the place of the shop's own; NULL: the shop's own */
    int unrecorded; /* not 0: nothing of what is asked is noted in the shop */
    const char *
        isolate; /* a program that calls pl_engine_serve, "/proc/self/exe" perhaps: the shop's rules and words are only loaded there; NULL: here */
} pl_engine_options;

/* Opens an engine; *out is the caller's, to be closed. PL_ERR_CONTENT names file and line of a broken built-in file; broken files of the shop are left out and named
 * in the `degraded` of every answer. PL_ERR_STORE, PL_ERR_MEMORY. */
PL_API pl_status pl_engine_open(pl_engine **out, const pl_engine_options *options, pl_error *err);

/* Ends the engine; cases that were submitted and not finished are dropped without a call of `done`. Accepts NULL. */
PL_API void pl_engine_close(pl_engine *engine);

/* A JSON document, the caller's, to be dropped: the method's answer, or {"error":…} when status is not PL_OK. */
typedef struct pl_answer {
    pl_status status;
    char *text; /* terminated; NULL when not even memory for an error was left */
    size_t length;
} pl_answer;

PL_API void pl_answer_drop(pl_answer *answer);

/* Asks and waits. `method` is "suggest", "read", "check", "pattern", "market.list", …: see pl_engine_methods. `request` is the method's request document; it is not kept.
 * Returns out->status. PL_ERR_NOT_FOUND for an unknown method, PL_ERR_REQUEST for a document its schema refuses. */
PL_API pl_status pl_engine_ask(pl_answer *out, pl_engine *engine, const char *method, const char *request,
                               size_t length);

/* Called once when a submitted case is finished, from pl_engine_run. The answer is borrowed for the call. */
typedef void (*pl_engine_done)(void *payload, const pl_answer *answer);

/* Asks without waiting: the case advances in pl_engine_run only. The request is copied. PL_ERR_MEMORY, PL_ERR_NOT_FOUND; faults of the document reach `done`. */
PL_API pl_status pl_engine_submit(pl_engine *engine, const char *method, const char *request, size_t length,
                                  pl_engine_done done, void *payload, pl_error *err);

/* Fills up to `room` descriptors to poll and the milliseconds to wait at most (-1: no limit); returns how many there are, which may be more than `room`. */
PL_API size_t pl_engine_fds(const pl_engine *engine, struct pollfd *fds, size_t room, int *timeout);

/* Advances every submitted case as far as it goes without waiting; returns how many are still open. */
PL_API size_t pl_engine_run(pl_engine *engine);

/* Loads the content anew beside the present one, lints the shop's rules, runs every example, and swaps it in for all threads at once when all of it is right; cases finish on the content they
 * began with. Otherwise the old content stays and PL_ERR_CONTENT names the first fault, of the shop's files as well; `degraded` of all later answers and `doctor` repeat
 * it until a reload succeeds. From any thread; one reload at a time. Rules that were stopped three times in a row are run again after it. */
PL_API pl_status pl_engine_reload(pl_engine *engine, pl_error *err);

/* For the program that `isolate` names, which is started with the argument "worker" and a socket as descriptor 3: takes an engine's order, loads the shop's rules with nothing but reading of
 * their folders allowed to the process, gives that up as well, and answers requests until the socket is closed (PL_ERR_IO). No other thread may run. An engine whose process ends answers
 * without the shop's rules and names it in `stopped`; a request waits for the process, in pl_engine_submit too. */
PL_API pl_status pl_engine_serve(int socket, pl_error *err);

/* The names of all methods, NULL at the end. */
PL_API const char *const *pl_engine_methods(void);

/* The JSON Schema of a document, "suggest_request", "suggest_answer", "shared", "error" …; NULL when there is none of that name. */
PL_API const char *pl_engine_schema(const char *name);

/* Makes a shop folder with its database: all of it or nothing; files that stand in the folder are left alone. PL_ERR_USAGE when it is a shop already, PL_ERR_IO. */
PL_API pl_status pl_shop_init(const char *folder, pl_error *err);

#ifdef __cplusplus
}
#endif

#endif
