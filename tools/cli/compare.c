/* Compares answers aspect by aspect; suggestions belong together by the replies that they are made of. */
#include "cli/compare.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/show.h"

enum { KEY_BYTES = 512 };

static const char *const names[CLI_ASPECT_COUNT] = {
    [CLI_ASPECT_ERROR] = "error",
    [CLI_ASPECT_SUGGESTION] = "suggestion",
    [CLI_ASPECT_RANK] = "rank",
    [CLI_ASPECT_STATUS] = "status",
    [CLI_ASPECT_TEXT] = "text",
    [CLI_ASPECT_FINDINGS] = "findings",
    [CLI_ASPECT_ESCALATION] = "escalation",
    [CLI_ASPECT_VERDICT] = "verdict",
    [CLI_ASPECT_FIXED] = "fixed",
};

const char *cli_aspect_name(cli_aspect aspect)
{
    return names[aspect];
}

typedef struct comparing {
    pl_document *before;
    pl_document *after;
    void (*found)(void *payload, const cli_difference *what);
    void *payload;
    size_t count;
} comparing;

static void report(comparing *at, cli_aspect aspect, const char *suggestion, const char *before, const char *after)
{
    at->found(at->payload, &(cli_difference){ aspect, suggestion, before, after });
    at->count++;
}

static void compare_texts(comparing *at, cli_aspect aspect, const char *suggestion, const char *before,
                          const char *after)
{
    int same = before && after ? !strcmp(before, after) : before == after;
    if (!same)
        report(at, aspect, suggestion, before, after);
}

/* ---- findings ---- */

/* A line for each: "block platform/amazon/policy/no_email: «a@b.example»". */
static char *findings_of(pl_document *answer, const char *path)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    size_t count = cli_count(answer, "%s", path);
    for (size_t i = 0; out && i < count; i++) {
        const char *match = cli_text(answer, "%s.%zu.match", path, i);
        const char *fix = cli_text(answer, "%s.%zu.fix.kind", path, i);
        fprintf(out, "%s%s %s%s%s%s", i ? "\n" : "", cli_text(answer, "%s.%zu.severity", path, i),
                cli_text(answer, "%s.%zu.rule", path, i), *match ? ": «" : "", match, *match ? "»" : "");
        fprintf(out, "%s%s", *fix ? "; fix: " : "", fix);
    }
    if (out)
        fclose(out);
    return text;
}

static void compare_findings(comparing *at, const char *suggestion, const char *before_path, const char *after_path)
{
    char *before = findings_of(at->before, before_path);
    char *after = findings_of(at->after, after_path);
    compare_texts(at, CLI_ASPECT_FINDINGS, suggestion, before, after);
    free(before);
    free(after);
}

/* ---- suggestions ---- */

/* "parcel_late+invoice": what a suggestion is made of. */
static void take_key(char out[KEY_BYTES], pl_document *answer, size_t at)
{
    size_t length = 0;
    out[0] = '\0';
    for (size_t i = 0; i < cli_count(answer, "suggestions.%zu.replies", at) && length < KEY_BYTES; i++)
        length += (size_t)snprintf(out + length, KEY_BYTES - length, "%s%s", i ? "+" : "",
                                   cli_text(answer, "suggestions.%zu.replies.%zu", at, i));
}

static size_t find(pl_document *answer, const char *key)
{
    char other[KEY_BYTES];
    size_t count = cli_count(answer, "suggestions");
    for (size_t i = 0; i < count; i++) {
        take_key(other, answer, i);
        if (!strcmp(key, other))
            return i;
    }
    return SIZE_MAX;
}

static void compare_pair(comparing *at, const char *key, size_t before, size_t after)
{
    char ranks[2][32];
    snprintf(ranks[0], sizeof ranks[0], "%zu", before + 1);
    snprintf(ranks[1], sizeof ranks[1], "%zu", after + 1);
    compare_texts(at, CLI_ASPECT_RANK, key, ranks[0], ranks[1]);
    compare_texts(at, CLI_ASPECT_STATUS, key, cli_text(at->before, "suggestions.%zu.status", before),
                  cli_text(at->after, "suggestions.%zu.status", after));
    compare_texts(at, CLI_ASPECT_TEXT, key, cli_text(at->before, "suggestions.%zu.text", before),
                  cli_text(at->after, "suggestions.%zu.text", after));
    compare_findings(at, key, cli_path("suggestions.%zu.findings", before).text,
                     cli_path("suggestions.%zu.findings", after).text);
}

static void compare_suggestions(comparing *at)
{
    char key[KEY_BYTES];
    for (size_t i = 0; i < cli_count(at->before, "suggestions"); i++) {
        take_key(key, at->before, i);
        size_t other = find(at->after, key);
        if (other == SIZE_MAX)
            report(at, CLI_ASPECT_SUGGESTION, key, cli_text(at->before, "suggestions.%zu.text", i), NULL);
        else
            compare_pair(at, key, i, other);
    }
    for (size_t i = 0; i < cli_count(at->after, "suggestions"); i++) {
        take_key(key, at->after, i);
        if (find(at->before, key) == SIZE_MAX)
            report(at, CLI_ASPECT_SUGGESTION, key, NULL, cli_text(at->after, "suggestions.%zu.text", i));
    }
}

size_t cli_compare(pl_document *before, pl_document *after, void (*found)(void *payload, const cli_difference *what),
                   void *payload)
{
    static const struct {
        cli_aspect aspect;
        const char *path;
    } whole[] = { { CLI_ASPECT_ERROR, "error.message" },
                  { CLI_ASPECT_ESCALATION, "escalate.tier" },
                  { CLI_ASPECT_VERDICT, "verdict" },
                  { CLI_ASPECT_FIXED, "fixed" } };
    comparing at = { .before = before, .after = after, .found = found, .payload = payload };
    for (size_t i = 0; i < sizeof whole / sizeof *whole; i++)
        compare_texts(&at, whole[i].aspect, "", pl_document_text(before, whole[i].path),
                      pl_document_text(after, whole[i].path));
    compare_findings(&at, "", "findings", "findings");
    compare_suggestions(&at);
    return at.count;
}
