/* What the rows of the table of commands call. */
#ifndef CLI_COMMANDS_H
#define CLI_COMMANDS_H

#include "parlance/parlance.h"

typedef struct cli_call cli_call;

/* The commands' own functions. */
int cli_run_method(cli_call *call);
int cli_run_trace(cli_call *call);
int cli_run_watch(cli_call *call);
int cli_run_shadow(cli_call *call);
int cli_run_rule_lint(cli_call *call);
int cli_run_pack(cli_call *call);
int cli_run_verify(cli_call *call);
int cli_run_install(cli_call *call);
int cli_run_worker(cli_call *call);
int cli_run_init(cli_call *call);
int cli_run_version(cli_call *call);
int cli_run_help(cli_call *call);
int cli_run_completion(cli_call *call);
int cli_run_manual(cli_call *call);

/* Answers in words. */
void cli_show_suggest(cli_call *call, pl_document *answer);
void cli_show_read(cli_call *call, pl_document *answer);
void cli_show_check(cli_call *call, pl_document *answer);
void cli_show_pattern(cli_call *call, pl_document *answer);
void cli_show_markets(cli_call *call, pl_document *answer);
void cli_show_market(cli_call *call, pl_document *answer);
void cli_show_rules(cli_call *call, pl_document *answer);
void cli_show_rule_test(cli_call *call, pl_document *answer);
void cli_show_trace(cli_call *call, pl_document *answer);
void cli_show_rule_new(cli_call *call, pl_document *answer);
void cli_show_rule_doc(cli_call *call, pl_document *answer);
void cli_show_rule_lint(cli_call *call, pl_document *answer);
void cli_show_pack(cli_call *call, pl_document *answer);
void cli_show_replies(cli_call *call, pl_document *answer);
void cli_show_coverage(cli_call *call, pl_document *answer);
void cli_show_doctor(cli_call *call, pl_document *answer);

#endif
