/* What rule authors are shown: new files, doubts, pages. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/fault.h"
#include "cli/place.h"
#include "cli/show.h"

void cli_show_rule_new(cli_call *call, pl_document *answer)
{
    for (size_t i = 0; i < cli_count(answer, "written"); i++)
        printf("%s/%s\n", call->shop, cli_text(answer, "written.%zu", i));
    printf("\nIts examples pass. Put your own words in, then: parlance rule test '^%s$' --shop %s\n",
           cli_text(answer, "rule"), call->shop);
}

void cli_show_rule_doc(cli_call *call, pl_document *answer)
{
    (void)call;
    fputs(cli_text(answer, "text"), stdout);
}

/* "rules/x.lua:3:7: error: what (what to do) [check]", the line beneath. */
static void put_found(const cli_call *call, pl_document *answer, size_t at)
{
    char path[CLI_PATH_BYTES];
    const char *hint = cli_text(answer, "found.%zu.hint", at);
    printf("%s", cli_text(answer, "found.%zu.source", at));
    if (!cli_is(answer, "0", "found.%zu.line", at))
        printf(":%s", cli_text(answer, "found.%zu.line", at));
    if (!cli_is(answer, "0", "found.%zu.column", at))
        printf(":%s", cli_text(answer, "found.%zu.column", at));
    printf(": %s: %s", cli_text(answer, "found.%zu.level", at), cli_text(answer, "found.%zu.message", at));
    if (*hint)
        printf(" (%s)", hint);
    printf(" [%s]\n", cli_text(answer, "found.%zu.check", at));
    snprintf(path, sizeof path, "found.%zu", at);
    cli_put_place(call, answer, path);
}

void cli_show_rule_lint(cli_call *call, pl_document *answer)
{
    for (size_t i = 0; i < cli_count(answer, "found"); i++)
        put_found(call, answer, i);
    printf("%s looked over: %s errors, %s warnings, %s notes\n", cli_text(answer, "rules"), cli_text(answer, "errors"),
           cli_text(answer, "warnings"), cli_text(answer, "notes"));
}

/* The folder before "rules/" in the path, when it is a shop: "shop/rules/common" belongs to "shop". */
static const char *find_shop(const char *path, char *room, size_t size)
{
    char database[PL_PLACE_BYTES];
    const char *folder = strstr(path, "rules");
    if (!folder || (folder != path && folder[-1] != '/'))
        return NULL;
    snprintf(room, size, "%.*s", (int)(folder - path), path);
    if (folder == path)
        snprintf(room, size, ".");
    int length = snprintf(database, sizeof database, "%s/parlance.db", room);
    int fits = length > 0 && (size_t)length < sizeof database;
    return fits && !access(database, F_OK) ? room : NULL;
}

int cli_run_rule_lint(cli_call *call)
{
    char room[PL_PLACE_BYTES];
    const char *format = pl_document_text(call->request, "format");
    if (format && strcmp(format, "text") != 0)
        call->json = 1;
    if (!call->shop && call->positional)
        call->shop = find_shop(call->positional, room, sizeof room);
    int status = cli_run_method(call);
    call->shop = NULL; /* it may point into this function */
    return status;
}
