/* The nine axes by name. */
#include "market/tone.h"

static const char *const names[PL_AXIS_COUNT] = {
    [PL_AXIS_DIRECTNESS] = "directness",   [PL_AXIS_FORMALITY] = "formality", [PL_AXIS_WARMTH] = "warmth",
    [PL_AXIS_APOLOGY] = "apology",         [PL_AXIS_VERBOSITY] = "verbosity", [PL_AXIS_EMOJI] = "emoji",
    [PL_AXIS_EXCLAMATION] = "exclamation", [PL_AXIS_NAME] = "name",           [PL_AXIS_CONTRACTIONS] = "contractions",
};

const char *pl_axis_name(pl_axis axis)
{
    return (unsigned)axis < PL_AXIS_COUNT ? names[axis] : "";
}

bool pl_axis_find(pl_axis *out, pl_str name)
{
    for (unsigned i = 0; i < PL_AXIS_COUNT; i++) {
        if (pl_str_is(name, names[i])) {
            *out = (pl_axis)i;
            return true;
        }
    }
    return false;
}

void pl_tone_set(pl_tone *tone, pl_axis axis, int value)
{
    tone->axis[axis] = value < 0 ? 0 : value > 100 ? 100 : value;
}
