/* One question to the engine: the request, the answer, the exit status. */
#ifndef CLI_ASK_H
#define CLI_ASK_H

#include <stddef.h>

#include "cli/cli.h"

/* Asks with a request document, over which the options are laid. Returns the exit status after the answer or fault was told. */
int cli_ask(cli_call *call, const char *text, size_t length);

/* Tells an answer, or the fault that it is. Returns the exit status. */
int cli_tell(cli_call *call, const pl_answer *answer);

/* The engine's method for the request that is being answered. */
const char *cli_method_of(const cli_call *call);

/* Reads the messages of the program in the language of the agent of `call->asked`, or of the environment. */
void cli_read_labels(cli_call *call);

/* The environment's locale as a language tag ("zh-CN"); "" when there is none. */
void cli_environment_locale(char *out, size_t size);

#endif
