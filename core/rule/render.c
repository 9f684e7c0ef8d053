/* Plans, readings and verdicts on one line. */
#include "rule/render.h"

void pl_render_move(pl_buf *out, const pl_move *move)
{
    pl_buf_put_text(out, out->length ? ", " : "");
    pl_buf_put(out, move->id);
    if (move->variant.at)
        pl_buf_put_format(out, "=%.*s", PL_STR_ARGS(move->variant));
    if (move->weight != 1)
        pl_buf_put_format(out, ":%d", move->weight);
}

void pl_render_plan(pl_buf *out, const pl_move *moves, size_t count)
{
    for (size_t i = 0; i < count; i++)
        pl_render_move(out, &moves[i]);
}

void pl_render_read(pl_buf *out, const pl_render_reading *reading)
{
    pl_buf_put_format(out, "emotion %s %d", pl_emotion_name(reading->emotion), reading->intensity);
    for (size_t i = 0; i < reading->intent_count; i++)
        pl_buf_put_format(out, "%s %.*s %.2g", i ? "," : "; intents", PL_STR_ARGS(reading->intents[i].id),
                          reading->intents[i].score);
    for (size_t i = 0; i < reading->risk_count; i++)
        pl_buf_put_format(out, "%s %.*s %.2g", i ? "," : "; risks", PL_STR_ARGS(reading->risks[i].kind),
                          reading->risks[i].score);
}

void pl_render_tier(pl_buf *out, int tier, const pl_str *why, size_t count)
{
    pl_buf_put_format(out, "tier %d", tier);
    for (size_t i = 0; i < count; i++)
        pl_buf_put_format(out, "%s %.*s", i ? "," : ":", PL_STR_ARGS(why[i]));
}

void pl_render_table(pl_buf *out, const pl_node *table)
{
    const char *between = "";
    for (const pl_node *child = table->first; child; child = child->next) {
        pl_buf_put_text(out, between);
        between = ", ";
        if (child->key.at)
            pl_buf_put_format(out, "%.*s = ", PL_STR_ARGS(child->key));
        if (child->kind == PL_NODE_TABLE) {
            pl_buf_put_text(out, "{ ");
            pl_render_table(out, child);
            pl_buf_put_text(out, " }");
        } else if (child->kind == PL_NODE_BOOL) {
            pl_buf_put_text(out, child->truth ? "true" : "false");
        } else {
            pl_buf_put(out, child->text);
        }
    }
}
