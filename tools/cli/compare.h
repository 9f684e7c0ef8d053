/* Two answers to one request, by two sets of rules: what is different. */
#ifndef CLI_COMPARE_H
#define CLI_COMPARE_H

#include "parlance/parlance.h"

typedef enum cli_aspect {
    CLI_ASPECT_ERROR,
    CLI_ASPECT_SUGGESTION, /* made by one of them only: the text that the other lacks */
    CLI_ASPECT_RANK,
    CLI_ASPECT_STATUS,
    CLI_ASPECT_TEXT,
    CLI_ASPECT_FINDINGS,
    CLI_ASPECT_ESCALATION,
    CLI_ASPECT_VERDICT,
    CLI_ASPECT_FIXED,
    CLI_ASPECT_COUNT
} cli_aspect;

const char *cli_aspect_name(cli_aspect aspect); /* "text" */

/* A difference: borrowed for the call. `suggestion` is "" for what belongs to the answer as a whole; `before` or `after` is NULL where there is nothing. */
typedef struct cli_difference {
    cli_aspect aspect;
    const char *suggestion;
    const char *before;
    const char *after;
} cli_difference;

/* Calls `found` for each difference; returns how many there are. The documents are answers or errors. */
size_t cli_compare(pl_document *before, pl_document *after, void (*found)(void *payload, const cli_difference *what),
                   void *payload);

#endif
