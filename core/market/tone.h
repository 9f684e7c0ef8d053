/* Tone: nine axes from 0 to 100, and how market, channel and request set them. */
#ifndef PL_MARKET_TONE_H
#define PL_MARKET_TONE_H

#include "base/error.h"
#include "base/str.h"

typedef enum pl_axis {
    PL_AXIS_DIRECTNESS,
    PL_AXIS_FORMALITY,
    PL_AXIS_WARMTH,
    PL_AXIS_APOLOGY,
    PL_AXIS_VERBOSITY,
    PL_AXIS_EMOJI,
    PL_AXIS_EXCLAMATION,
    PL_AXIS_NAME,
    PL_AXIS_CONTRACTIONS,
    PL_AXIS_COUNT
} pl_axis;

typedef struct pl_tone {
    int axis[PL_AXIS_COUNT]; /* 0–100 each */
} pl_tone;

const char *pl_axis_name(pl_axis axis);                   /* "directness" */
bool pl_axis_find(pl_axis *out, pl_str name);             /* false when there is none of that name */
void pl_tone_set(pl_tone *tone, pl_axis axis, int value); /* clamped to 0–100 */

#endif
