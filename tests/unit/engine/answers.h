/* Asking an engine on the shipped content, and looking into its answers. */
#ifndef TESTS_ENGINE_ANSWERS_H
#define TESTS_ENGINE_ANSWERS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "parlance/document.h"
#include "parlance/engine.h"

enum { REQUEST_BYTES = 1 << 20 };

static inline pl_engine *open_engine(const char *content, const char *shop)
{
    pl_engine *engine = NULL;
    pl_error err = { 0 };
    char line[1200];
    pl_engine_options options = { .size = sizeof options, .content = content, .shop = shop };
    pl_status status = pl_engine_open(&engine, &options, &err);
    (void)pl_error_line(line, sizeof line, &err);
    if (status)
        fail_msg("%s", line);
    return engine;
}

static inline pl_engine *open_shipped(void)
{
    return open_engine(PL_SOURCE_FOLDER, NULL);
}

static inline pl_document *read_answer(const pl_answer *answer)
{
    pl_document *document = NULL;
    pl_error err = { 0 };
    assert_non_null(answer->text);
    if (pl_document_read(&document, answer->text, answer->length, "answer", &err))
        fail_msg("%s: %s", err.message, answer->text);
    return document;
}

/* The answer to a request that must be answered. */
static inline pl_document *ask(pl_engine *engine, const char *method, const char *request)
{
    pl_answer answer;
    if (pl_engine_ask(&answer, engine, method, request, strlen(request)))
        fail_msg("%s %s: %s", method, request, answer.text ? answer.text : "no memory");
    pl_document *document = read_answer(&answer);
    pl_answer_drop(&answer);
    return document;
}

/* The answer to a request written with ' for ". */
static inline pl_document *ask_quoted(pl_engine *engine, const char *method, const char *quoted)
{
    char *request = strdup(quoted);
    assert_non_null(request);
    for (char *at = request; *at; at++)
        *at = (char)(*at == '\'' ? '"' : *at);
    pl_document *document = ask(engine, method, request);
    free(request);
    return document;
}

/* What stands at "suggestions.0.moves.INDEX.FIELD"; "" when it is absent. */
static inline const char *move_field(pl_document *answer, size_t index, const char *field)
{
    char path[128];
    (void)snprintf(path, sizeof path, "suggestions.0.moves.%zu.%s", index, field);
    const char *text = pl_document_text(answer, path);
    return text ? text : "";
}

static inline const char *text_at(pl_document *answer, const char *path)
{
    const char *text = pl_document_text(answer, path);
    return text ? text : "";
}

#endif
