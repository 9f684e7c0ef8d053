/* The inside of a rulebook: what the loader fills, the order sorts and workers load again. */
#ifndef PL_RULE_ENTRY_H
#define PL_RULE_ENTRY_H

#include "base/table.h"
#include "rule/rulebook.h"
#include "rule/screen.h"
#include "rule/shelf.h"
#include "rule/streak.h"

/* Scopes in the order in which their rules run; a shop's new rules come last. */
typedef enum pl_scope_rank {
    PL_SCOPE_COMMON,
    PL_SCOPE_LANGUAGE,
    PL_SCOPE_COUNTRY,
    PL_SCOPE_PLATFORM,
    PL_SCOPE_SHOP,
} pl_scope_rank;

typedef struct pl_rule_entry {
    pl_rule rule;
    pl_str text; /* the file */
    pl_scope_rank rank;
    const pl_node *after;           /* a string or a list of strings; NULL when there is none */
    struct pl_rule_entry *replaced; /* the rule whose place the shop's or a pack's took; NULL when there is none */
    const pl_shelf *shelf;
    pl_streak *streak; /* shared by all workers; NULL in trials, which count nothing */
    bool placed;
} pl_rule_entry;

struct pl_rulebook {
    struct pl_lines *lines; /* notes which lines of the rules run; NULL: nothing does */
    pl_arena arena;
    pl_vector entries; /* pl_rule_entry *, in the order of running */
    pl_table by_id;    /* pl_rule_entry; NULL for one that was left out */
    pl_screens *screens;
    pl_vector shelves; /* pl_shelf */
    pl_table sources;  /* of libraries: pl_str by path */
    pl_vector off;     /* pl_rule_entry *: what the shop has switched off */
};

/* What a path below rules/ stands for. */
typedef struct pl_rule_path {
    pl_str id;
    pl_str scope; /* "language/de" */
    pl_scope_rank rank;
    pl_rule_stage stage;
    const char *source; /* "rules/language/de/tone/x.lua" */
    bool of_shop;
} pl_rule_path;

/* False when the path names no rule: libraries, skeletons, facts. PL_ERR_CONTENT for a stage that is misspelt. */
pl_status pl_rule_path_read(bool *is_rule, pl_rule_path *out, pl_arena *arena, const char *relative, pl_error *err);

/* Checks the file's table and makes a rule of it. PL_ERR_CONTENT with place, PL_ERR_MEMORY. */
pl_status pl_rule_read(pl_rule_entry *out, pl_arena *arena, const pl_node *table, const pl_rule_path *path,
                       pl_error *err);

/* Sorts the entries into the order of running; errors as pl_rulebook_load. */
pl_status pl_rulebook_order(pl_rulebook *book, pl_vector *broken, pl_error *err);

/* Keeps an error of a shop's file; returns PL_OK, or the error itself when it cannot be kept or ends everything. */
pl_status pl_rulebook_leave_out(pl_vector *broken, pl_status status, pl_error *err);

/* The index-th entry in the order of running. */
const pl_rule_entry *pl_rulebook_entry(const pl_rulebook *book, size_t index);

#endif
