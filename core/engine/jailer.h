/* The shop's rules in processes of their own: an engine asks them, and answers without them when they end. */
#ifndef PL_ENGINE_JAILER_H
#define PL_ENGINE_JAILER_H

#include "engine/state.h"

/* The number of the first message to such a process: whether content with faults is served. */
enum { PL_JAILER_TOLERATES = 1, PL_JAILER_PROVES = 2 };

typedef struct pl_jailer pl_jailer;

/* `program` is what is started, with the one argument "worker"; it must call pl_engine_serve on descriptor 3. Nothing is started yet. The engine must outlive it. */
pl_status pl_jailer_open(pl_jailer **out, pl_engine *engine, const char *program, pl_error *err);
void pl_jailer_close(pl_jailer *jailer); /* ends the processes; accepts NULL */

/* Has the request answered by an idle process, or by a new one. *status is the status of the answer, which is appended to `out`. PL_ERR_PROVIDER when there is no answer because the process
 * ended, was late, or cannot be started; after three times in a row none is started until a reload. From any thread; waits. */
pl_status pl_jailer_ask(pl_status *status, pl_buf *out, pl_jailer *jailer, const char *method, pl_str request,
                        pl_error *err);

/* Starts a process on what is on disk now; later requests go to such ones only when all of it is right. Errors as pl_engine_reload. */
pl_status pl_jailer_reload(pl_jailer *jailer, pl_error *err);

#endif
