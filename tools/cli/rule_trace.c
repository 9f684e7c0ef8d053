/* `rule trace`: a request is answered with its trace, whatever it asks for. */
#include "cli/ask.h"
#include "cli/fault.h"

int cli_run_trace(cli_call *call)
{
    pl_error err = { .status = PL_OK };
    if (pl_document_set(call->request, "explain", "true", PL_DOCUMENT_JSON, &err))
        return cli_fail(call, &err);
    return cli_run_method(call);
}

/* A document with a text and without a message or occasion asks whether the text may be sent. */
const char *cli_method_of(const cli_call *call)
{
    int suggests =
        !call->asked || pl_document_text(call->asked, "message") || pl_document_text(call->asked, "occasion");
    if (call->command->run != cli_run_trace || suggests || !pl_document_text(call->asked, "text"))
        return call->command->method;
    return "check";
}
