/* A case: the working state of one request on its way through the stages. */
#ifndef PL_PIPELINE_CASE_H
#define PL_PIPELINE_CASE_H

#include "check/check.h"
#include "pipeline/worker.h"
#include "reply/arrange.h"
#include "reply/fill.h"

typedef enum pl_method { PL_METHOD_SUGGEST, PL_METHOD_READ, PL_METHOD_CHECK, PL_METHOD_COUNT } pl_method;

enum { PL_SUGGESTIONS_DEFAULT = 3, PL_SUGGESTIONS_MAX = 5, PL_ISSUES_MAX = 3 };

typedef enum pl_suggestion_status { PL_READY, PL_REVIEW, PL_INCOMPLETE, PL_BLOCKED } pl_suggestion_status;

/* A named part of a score. */
typedef struct pl_point {
    const char *what; /* "intent" */
    double points;
} pl_point;

/* What a text promises. */
typedef struct pl_commitment {
    pl_str move; /* that makes it; absent for a text under test */
    pl_str what;
    pl_value by; /* kind NONE: no date */
} pl_commitment;

/* One possible answer, from its choice to its rank. Everything lives in the case's arena, the draft's text apart. */
typedef struct pl_candidate {
    const pl_reply *reply;                     /* NULL: no reply is needed, or the text of `check` */
    const pl_reply *others[PL_ISSUES_MAX - 1]; /* that answer the message's other issues, in the order of the text */
    size_t other_count;
    pl_facts facts; /* the case's, with the reply's own */
    pl_plan plan;
    pl_vector missing; /* pl_missing */
    pl_draft draft;
    pl_vector said;     /* pl_said */
    pl_vector entities; /* pl_entity of the text, as long as it is not changed */
    bool entities_known;
    pl_vector parts;       /* pl_str: bubbles or mail bodies */
    pl_rule_report report; /* acted, stopped, findings */
    pl_vector card;        /* pl_check_mark */
    pl_vector commitments; /* pl_commitment */
    pl_vector points;      /* pl_point */
    double score;
    pl_suggestion_status status;
} pl_candidate;

typedef struct pl_timing {
    const char *stage;
    int64_t microseconds;
} pl_timing;

typedef struct pl_case {
    pl_arena arena;
    pl_method method;
    const pl_json *request;
    pl_worker *worker;
    const pl_content *content;
    pl_str shop; /* its name; absent when unknown */
    int64_t now;
    uint64_t seed;
    const pl_market *market; /* NULL for read without a market */
    pl_facts facts;
    pl_reading reading;
    pl_tag language;     /* of the reply */
    pl_tag locale;       /* numbers and dates of the reply */
    pl_tag agent_locale; /* "" when there is no gloss */
    pl_str channel;
    pl_tone tone;
    int asked_tone[PL_AXIS_COUNT];
    pl_vector notes;       /* pl_finding about the case as a whole: language_fallback */
    pl_vector candidates;  /* pl_candidate *, best first after rank */
    pl_rule_report report; /* of understand and escalate */
    pl_vector degraded;    /* pl_str: what could not be used */
    pl_vector timings;     /* pl_timing */
    bool explain;
    size_t stage; /* index of the stage to run next */
    int wait_fd;  /* when pending: what to wait for; -1: nothing to poll */
} pl_case;

typedef struct pl_case_options {
    pl_method method;
    const pl_json *request; /* validated; must live as long as the case */
    pl_worker *worker;
    pl_str shop;
    const pl_market *market; /* with what the shop has set; NULL: the request's, as it comes */
    int64_t now;             /* of the clock; the request's own `now` wins */
} pl_case_options;

/* Readies a case: market, time, tone, facts. PL_ERR_NOT_FOUND for an unknown market, PL_ERR_REQUEST for a value that is none. The case must be dropped in any event. */
pl_status pl_case_init(pl_case *self, const pl_case_options *options, pl_error *err);
void pl_case_drop(pl_case *self);

/* Settles the tone by market, language, channel and reading, and puts its axes among the facts of candidates that are added later. */
void pl_case_settle_tone(pl_case *self);

/* A new candidate at the end of the list; NULL when memory is refused. */
pl_candidate *pl_case_add(pl_case *self, const pl_reply *reply);

/* The candidate's replies, the first one first; NULL behind the last. */
const pl_reply *pl_candidate_reply(const pl_candidate *candidate, size_t index);

/* Adds a named part to the score. */
pl_status pl_candidate_point(pl_candidate *candidate, const char *what, double points, pl_error *err);

/* How many suggestions were asked for. */
size_t pl_case_limit(const pl_case *self);

/* Best score first; equal scores keep their order. */
void pl_case_sort(pl_case *self);

/* The context for rules about a candidate; `candidate` may be NULL (understand, escalate). */
pl_rule_context pl_case_context(const pl_case *self, const pl_candidate *candidate);

const char *pl_suggestion_status_name(pl_suggestion_status status); /* "ready" */

#endif
