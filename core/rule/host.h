/* What the bindings know while a rule runs: subject, context, patterns, views, and memory that ends with the call. */
#ifndef PL_RULE_HOST_H
#define PL_RULE_HOST_H

#include "base/table.h"
#include "rule/runner.h"
#include "rule/sight.h"
#include "vm/state.h"

/* One call of one rule. serial is 0 between calls: then every lease that an author kept is stale. */
typedef struct pl_rule_call {
    uint64_t serial;
    const pl_rule *rule;
    pl_rule_subject subject;
    const pl_rule_context *context;
    pl_rule_report *report;
    bool changed; /* the reading was changed, a finding or a tier was reported */
} pl_rule_call;

enum { PL_HOST_RECENT_MAX = 256 };

/* A pattern that was asked for lately, by the address it had then: rules give the same constants again and again. */
typedef struct pl_host_recent {
    const char *at;
    pl_str text; /* as it is kept in the table */
    const pl_regex *regex;
} pl_host_recent;

/* The owner of a Lua state with rules: one per worker, and one while a book is loaded. Caller-owned. */
typedef struct pl_rule_host {
    struct pl_lines *lines;    /* notes which lines of the rules run; NULL: nothing does */
    const pl_screens *screens; /* whose patterns are compiled already; NULL while a book is loaded */
    pl_arena scratch;          /* ends with the call */
    pl_table patterns;         /* text of a pattern → pl_regex */
    size_t weight;             /* instructions of all patterns */
    pl_host_recent recent[PL_HOST_RECENT_MAX];
    uint64_t last_call; /* serial of the newest call */
    pl_rule_call call;
    pl_sights sights;
    pl_sight *seen[PL_SEEN_COUNT]; /* the draft as it is now; NULL where it was not looked at */
    size_t kept;                   /* bytes that the call has added to the answer */
    bool refused;                  /* the allocator refused memory during the call */
} pl_rule_host;

void pl_host_init(pl_rule_host *host);
void pl_host_drop(pl_rule_host *host);

/* A stage and, inside it, a call begin and end. */
void pl_host_begin_stage(pl_rule_host *host);
void pl_host_begin(pl_rule_host *host, const pl_rule_call *call);
void pl_host_end(pl_rule_host *host);

bool pl_host_reports(const pl_rule_host *host); /* the stage reports findings and cannot change its draft */
void pl_host_changed(pl_rule_host *host);       /* the draft's text is another now: views are made anew */

/* A compiled pattern, kept for later calls; borrowed until the next pl_host_pattern. PL_ERR_CONTENT (also for what is not UTF-8), PL_ERR_MEMORY. */
pl_status pl_host_pattern(const pl_regex **out, pl_rule_host *host, pl_str pattern, pl_error *err);

/* The draft of `call`, which need not have begun, looked at in one way. The folds but PL_FOLD_NFC have known ids and filled values masked first. */
pl_status pl_host_look(pl_sight **out, pl_rule_host *host, const pl_rule_call *call, int seen, pl_error *err);

/* Whether the rule of `call` has anything to say, as far as its screen can tell. */
pl_status pl_host_screen(bool *passes, pl_rule_host *host, const pl_rule_call *call, pl_error *err);

/* The view of the begun call's draft. */
pl_status pl_host_view_of(const pl_view **out, pl_rule_host *host, pl_fold fold, pl_error *err);

/* Tells a memory refusal of the machine, which ends the request, from an author's greed, which ends the rule. */
void pl_host_note(pl_rule_host *host, pl_status status);

/* The language of the call's text ("de-AT"); "" when unknown. */
const char *pl_host_language(const pl_rule_host *host);

/* A state whose owner is `host`, with the libraries of C functions that rules see. `sources` are the texts of the others, pl_str * by path;
 * in which folders `require` looks is for pl_vm_see. */
pl_status pl_host_open(pl_vm **out, pl_rule_host *host, const pl_table *sources, pl_error *err);

#endif
