/* A compiled pattern: nodes in an arena. */
#ifndef PL_LOCALE_PATTERN_TREE_H
#define PL_LOCALE_PATTERN_TREE_H

#include "locale/formatters.h"
#include "locale/pattern.h"

enum { PL_PATTERN_DEPTH_MAX = 16, PL_PATTERN_ARGUMENTS_MAX = 256, PL_PATTERN_BYTES_MAX = 64 << 10 };

typedef enum pl_node_kind {
    PL_NODE_TEXT,
    PL_NODE_VALUE,  /* {x}, {x, number}, {x, date} … */
    PL_NODE_AMOUNT, /* the # of a plural */
    PL_NODE_PLURAL,
    PL_NODE_SELECT,
} pl_node_kind;

struct pl_branch;

typedef struct pl_node {
    const struct pl_node *next;
    pl_node_kind kind;
    uint16_t argument;                /* index; not for TEXT */
    pl_str text;                      /* TEXT */
    pl_number_style *number;          /* VALUE: NULL unless a number; PLURAL: the style that decides the keyword */
    pl_date_style *date;              /* VALUE: NULL unless a date */
    const struct pl_branch *branches; /* PLURAL, SELECT; in the order of the pattern */
    const UPluralRules *rules;        /* PLURAL */
    double offset;                    /* PLURAL, and AMOUNT: of its plural */
    bool shifted;                     /* PLURAL: an offset was written */
} pl_node;

typedef struct pl_branch {
    const struct pl_branch *next;
    pl_str keyword; /* "few", "other"; absent for an exact number */
    double exact;   /* of "=n" */
    const pl_node *first;
} pl_branch;

struct pl_pattern {
    pl_arena arena;
    pl_formatters *formatters;
    pl_vector arguments; /* pl_pattern_argument, in the arena */
    const pl_node *first;
};

/* Parses `text` into the pattern, which has its arena and formatters. */
pl_status pl_pattern_parse(pl_pattern *pattern, pl_str text, pl_error *err);

#endif
