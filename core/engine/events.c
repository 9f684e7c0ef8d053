/* Noting suggestions. */
#include "engine/events.h"

#include "base/log.h"
#include "base/table.h"
#include "parlance/version.h"
#include "store/events.h"

pl_str pl_suggestion_id(pl_arena *arena, const pl_case *work, const pl_candidate *candidate)
{
    uint64_t hash = pl_hash(pl_buf_view(&candidate->draft.text)) ^ work->seed;
    const pl_reply *reply;
    for (size_t i = 0; (reply = pl_candidate_reply(candidate, i)); i++)
        hash = hash * 31 + pl_hash(reply->id);
    hash = hash * 31 + pl_hash(pl_str_of(work->content->version));
    return pl_arena_format(arena, "s%016llx", (unsigned long long)hash);
}

/* "defective_item,parcel_late" */
static pl_str reply_names(pl_arena *arena, const pl_candidate *candidate)
{
    pl_str names = candidate->reply ? candidate->reply->id : PL_STR("none_needed");
    for (size_t i = 0; i < candidate->other_count; i++) {
        pl_str other = candidate->others[i]->id;
        names = pl_arena_format(arena, "%.*s,%.*s", PL_STR_ARGS(names), PL_STR_ARGS(other));
    }
    return names;
}

void pl_events_note(pl_engine *engine, const pl_case *work)
{
    if (!engine->shop_folder || engine->unrecorded || work->method != PL_METHOD_SUGGEST)
        return;
    pl_candidate *const *all = work->candidates.at;
    for (size_t i = 0; i < work->candidates.count; i++) {
        pl_event event = {
            .at = work->now,
            .suggestion = pl_suggestion_id((pl_arena *)&work->arena, work, all[i]),
            .market = work->market->id,
            .language = pl_str_of(work->locale.text),
            .replies = reply_names((pl_arena *)&work->arena, all[i]),
            .status = pl_str_of(pl_suggestion_status_name(all[i]->status)),
            .score = all[i]->score,
            .position = (int)i + 1,
            .engine = pl_str_of(pl_version()),
            .content = pl_str_of(work->content->version),
            .shop = pl_str_of(work->content->shop_version),
        };
        pl_error err = { .status = PL_OK };
        if (pl_writer_put(engine->writer, &event, NULL, NULL, &err))
            pl_log(PL_LOG_WARNING, "an event is lost: %s", err.message);
    }
}
