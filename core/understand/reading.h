/* What was understood of a message. All of it lives in the case's arena. */
#ifndef PL_UNDERSTAND_READING_H
#define PL_UNDERSTAND_READING_H

#include "base/vector.h"
#include "entity/entity.h"
#include "locale/tag.h"
#include "locale/value.h"

enum { PL_LANGUAGE_CANDIDATES_MAX = 5 };

typedef struct pl_language_guess {
    pl_tag tag;
    double confidence; /* 0–1 */
} pl_language_guess;

typedef struct pl_evidence {
    size_t start; /* bytes of the message */
    size_t end;
} pl_evidence;

typedef struct pl_intent_hit {
    pl_str id;          /* "where_is_my_order" */
    double score;       /* 0–1; the scores of one message need not add up to 1 */
    pl_vector evidence; /* pl_evidence */
} pl_intent_hit;

typedef enum pl_emotion {
    PL_EMOTION_CALM,
    PL_EMOTION_HAPPY,
    PL_EMOTION_DISAPPOINTED,
    PL_EMOTION_ANXIOUS,
    PL_EMOTION_ANGRY,
    PL_EMOTION_COUNT
} pl_emotion;

typedef struct pl_risk {
    pl_str kind; /* legal_threat review_threat chargeback safety privacy fraud */
    double score;
    pl_vector evidence; /* pl_evidence */
} pl_risk;

typedef struct pl_promise {
    pl_str what;    /* "delivery", "refund", "replacement", "answer" */
    pl_str text;    /* the words, from the earlier message */
    pl_value by;    /* a day; kind NONE when the promise had no date */
    pl_str said_at; /* as given; absent when unknown */
    bool broken;
} pl_promise;

typedef struct pl_reading {
    pl_language_guess language[PL_LANGUAGE_CANDIDATES_MAX]; /* best first */
    size_t language_count;                                  /* 0 when the text has no letters */
    pl_vector intents; /* pl_intent_hit, best first; those below the threshold left out */
    pl_emotion emotion;
    int intensity;              /* 0–5 */
    pl_vector emotion_evidence; /* pl_evidence */
    bool sarcasm;
    int urgency;        /* 0–5 */
    pl_vector risks;    /* pl_risk */
    pl_vector entities; /* pl_entity */
    pl_vector promises; /* pl_promise */
    pl_str objection;   /* why somebody hesitates to buy: "later", "elsewhere", else "worth" */
    bool unsure;        /* no intent is clear: ask back */
    bool reply_needed;
} pl_reading;

const char *pl_emotion_name(pl_emotion emotion);

#endif
