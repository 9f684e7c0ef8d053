/* `worker`: the other end of --isolate. */
#include "cli/fault.h"

int cli_run_worker(cli_call *call)
{
    enum { SOCKET = 3 }; /* as the engine starts it */
    pl_error err = { .status = PL_OK };
    pl_status status = pl_engine_serve(SOCKET, &err);
    return status == PL_ERR_IO ? 0 : cli_fail(call, &err); /* the engine has closed its end */
}
