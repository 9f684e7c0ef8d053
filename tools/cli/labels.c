/* The program's messages in the agent's language. */
#include <stdlib.h>
#include <string.h>

#include "cli/ask.h"

/* "zh_CN.UTF-8" is zh-CN; C and POSIX are no language. */
void cli_environment_locale(char *out, size_t size)
{
    static const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
    const char *value = NULL;
    for (size_t i = 0; i < sizeof names / sizeof *names && (!value || !*value); i++)
        value = getenv(names[i]);
    size_t length = value ? strcspn(value, ".@") : 0;
    snprintf(out, size, "%.*s", (int)length, value ? value : "");
    if (length < 2 || length >= size || strspn(out, "abcdefghijklmnopqrstuvwxyz") != strcspn(out, "_"))
        *out = '\0';
    for (char *under = strchr(out, '_'); under; under = strchr(under, '_'))
        *under = '-';
}

static void ask_labels(cli_call *call)
{
    pl_document *request = NULL;
    pl_answer answer = { .status = PL_ERR_MEMORY };
    pl_error err = { .status = PL_OK };
    if (!pl_document_read(&request, "{}", 2, "messages", &err) &&
        !pl_document_set(request, "locale", call->labels_locale, PL_DOCUMENT_TEXT, &err)) {
        size_t length;
        const char *json = pl_document_json(request, "", &length);
        if (json && !pl_engine_ask(&answer, call->engine, "messages", json, length))
            pl_document_read(&call->labels, answer.text, answer.length, "messages", &err);
        pl_answer_drop(&answer);
    }
    pl_document_free(request);
}

void cli_read_labels(cli_call *call)
{
    char locale[CLI_TAG_BYTES];
    const char *asked = call->asked ? pl_document_text(call->asked, "agent.locale") : NULL;
    cli_environment_locale(locale, sizeof locale);
    if (asked)
        snprintf(locale, sizeof locale, "%s", asked);
    else if (!*locale)
        snprintf(locale, sizeof locale, "en");
    if (call->labels && !strcmp(locale, call->labels_locale))
        return;
    pl_document_free(call->labels);
    call->labels = NULL;
    memcpy(call->labels_locale, locale, sizeof locale);
    ask_labels(call);
}
