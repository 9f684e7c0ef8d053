/* A few texts that were looked at lately, each with its view and the verdicts of the screens. */
#include "rule/sight.h"

enum { SIGHT_BYTES = 64 << 20, KEPT_BYTES = 64 << 10 };

void pl_sights_init(pl_sights *sights)
{
    *sights = (pl_sights){ .asked = 0 };
    for (size_t i = 0; i < PL_SIGHTS_MAX; i++)
        pl_arena_init(&sights->kept[i].arena, SIGHT_BYTES);
}

static void forget(pl_sight *sight)
{
    pl_arena_drop(&sight->arena);
    *sight = (pl_sight){ .asked = 0 };
    pl_arena_init(&sight->arena, SIGHT_BYTES);
}

void pl_sights_drop(pl_sights *sights)
{
    for (size_t i = 0; i < PL_SIGHTS_MAX; i++)
        pl_arena_drop(&sights->kept[i].arena);
}

void pl_sights_trim(pl_sights *sights)
{
    for (size_t i = 0; i < PL_SIGHTS_MAX; i++) {
        if (sights->kept[i].arena.used > KEPT_BYTES)
            forget(&sights->kept[i]);
    }
}

static pl_status fill(pl_sight *sight, int seen, pl_str text, pl_error *err)
{
    sight->asked = 0;
    sight->verdicts = NULL;
    sight->seen = seen;
    pl_arena_clear(&sight->arena);
    sight->text = pl_arena_copy(&sight->arena, text);
    if (!sight->text.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a view of the text");
    sight->view = (pl_view){ .text = sight->text };
    return seen == PL_SEEN_PLAIN ? PL_OK : pl_view_make(&sight->view, &sight->arena, sight->text, (pl_fold)seen, err);
}

pl_status pl_sights_look(pl_sight **out, pl_sights *sights, int seen, pl_str text, pl_error *err)
{
    pl_sight *oldest = &sights->kept[0];
    *out = NULL;
    for (size_t i = 0; i < PL_SIGHTS_MAX && !*out; i++) {
        pl_sight *kept = &sights->kept[i];
        if (kept->asked && kept->seen == seen && pl_str_equal(kept->text, text))
            *out = kept;
        else if (kept->asked < oldest->asked)
            oldest = kept;
    }
    pl_status status = *out ? PL_OK : fill(oldest, seen, text, err);
    if (status) {
        forget(oldest);
        return status;
    }
    if (!*out)
        *out = oldest;
    (*out)->asked = ++sights->asked;
    return PL_OK;
}

pl_status pl_sight_screen(unsigned char **verdicts, pl_sight *sight, const pl_screens *screens, pl_error *err)
{
    if (!sight->verdicts) {
        unsigned char *made = pl_arena_take(&sight->arena, pl_screens_count(screens, sight->seen) + 1);
        if (!made)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for what a text holds");
        pl_screens_mark(screens, sight->seen, sight->view.text, made);
        sight->verdicts = made;
    }
    *verdicts = sight->verdicts;
    return PL_OK;
}
