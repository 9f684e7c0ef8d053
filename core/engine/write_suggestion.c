/* One suggestion. */
#include "engine/events.h"
#include "engine/write.h"
#include "pipeline/issues.h"

/* Where no reply is needed, nothing is left open. */
static bool answers(const pl_candidate *candidate, pl_str intent)
{
    if (!candidate->reply)
        return true;
    const pl_reply *reply;
    for (size_t i = 0; (reply = pl_candidate_reply(candidate, i)); i++) {
        if (pl_reply_answers(reply, intent) || pl_reply_absorbs(reply, intent))
            return true;
    }
    return false;
}

typedef enum coverage { COVERED, OPEN } coverage;

static void write_intents(pl_json_writer *json, const char *key, const pl_case *work, const pl_candidate *candidate,
                          coverage wanted)
{
    const pl_intent_hit *hits = work->reading.intents.at;
    pl_json_key(json, key);
    pl_json_open_array(json);
    for (size_t i = 0; i < work->reading.intents.count; i++) {
        bool answered = answers(candidate, hits[i].id);
        if (answered ? wanted == COVERED : wanted == OPEN && pl_issue_asks(hits[i].id))
            pl_json_put_str(json, hits[i].id);
    }
    pl_json_close_array(json);
}

static void write_moves(pl_json_writer *json, const pl_candidate *candidate)
{
    const pl_said *said = candidate->said.at;
    const pl_draft_move *moves = candidate->draft.moves.at;
    pl_str text = pl_buf_view(&candidate->draft.text);
    pl_json_key(json, "moves");
    pl_json_open_array(json);
    for (size_t i = 0; i < candidate->said.count && i < candidate->draft.moves.count; i++) {
        pl_json_open_object(json);
        pl_field_str(json, "id", said[i].id);
        pl_field_str(json, "act", said[i].act);
        pl_field_str(json, "variant", said[i].variant);
        pl_field_str(json, "text", pl_str_slice(text, moves[i].start, moves[i].end));
        pl_field_str(json, "gloss", said[i].gloss);
        pl_field_text(json, "gloss_by", pl_gloss_name(said[i].gloss_by));
        pl_json_close_object(json);
    }
    pl_json_close_array(json);
}

static void write_options(pl_json_writer *json, const pl_reply *reply, pl_str value)
{
    const pl_node *options = pl_node_find_str(pl_node_find(reply->table, "choices"), value);
    pl_json_key(json, "options");
    pl_json_open_array(json);
    for (const pl_node *option = options ? options->first : NULL; option; option = option->next)
        pl_json_put_str(json, option->text);
    pl_json_close_array(json);
}

static bool offers(const pl_reply *reply, pl_str value)
{
    for (size_t i = 0; i < reply->choice_count; i++) {
        if (pl_str_equal(reply->choices[i], value))
            return true;
    }
    return false;
}

/* The first of several replies that offers a choice speaks for all of them. */
static const pl_reply *speaker(const pl_candidate *candidate, pl_str value)
{
    size_t i = 0;
    while (!offers(pl_candidate_reply(candidate, i), value))
        i++;
    return pl_candidate_reply(candidate, i);
}

static void write_reply_choices(pl_json_writer *json, const pl_candidate *candidate, const pl_reply *reply)
{
    for (size_t i = 0; i < reply->choice_count; i++) {
        pl_str name = reply->choices[i];
        int fact = pl_fact_find(name);
        if (fact < 0 || candidate->facts.at[fact].kind != PL_VALUE_NONE || speaker(candidate, name) != reply)
            continue;
        pl_json_open_object(json);
        pl_field_str(json, "value", name);
        write_options(json, reply, name);
        pl_json_close_object(json);
    }
}

/* What the agent may still decide. */
static void write_choices(pl_json_writer *json, const pl_candidate *candidate)
{
    const pl_reply *reply;
    pl_json_key(json, "choices");
    pl_json_open_array(json);
    for (size_t i = 0; (reply = pl_candidate_reply(candidate, i)); i++)
        write_reply_choices(json, candidate, reply);
    pl_json_close_array(json);
}

static void write_missing(pl_json_writer *json, const pl_candidate *candidate)
{
    size_t count;
    const pl_fact_row *rows = pl_fact_rows(&count);
    const pl_missing *all = candidate->missing.at;
    pl_json_key(json, "missing");
    pl_json_open_array(json);
    for (size_t i = 0; i < candidate->missing.count; i++) {
        pl_json_open_object(json);
        pl_field_text(json, "value", all[i].fact >= 0 ? rows[all[i].fact].name : "words");
        pl_field_str(json, "for", all[i].move);
        pl_json_close_object(json);
    }
    pl_json_close_array(json);
}

static void write_points(pl_json_writer *json, const pl_candidate *candidate)
{
    const pl_point *all = candidate->points.at;
    pl_field_number(json, "score", candidate->score);
    pl_json_key(json, "points");
    pl_json_open_array(json);
    for (size_t i = 0; i < candidate->points.count; i++) {
        pl_json_open_object(json);
        pl_field_text(json, "what", all[i].what);
        pl_field_number(json, "points", all[i].points);
        pl_json_close_object(json);
    }
    pl_json_close_array(json);
}

void pl_write_suggestion(pl_json_writer *json, const pl_case *work, const pl_candidate *candidate)
{
    pl_str text = pl_buf_view(&candidate->draft.text);
    pl_json_open_object(json);
    pl_field_str(json, "id", pl_suggestion_id((pl_arena *)&work->arena, work, candidate));
    pl_json_key(json, "replies");
    pl_json_open_array(json);
    const pl_reply *reply;
    for (size_t i = 0; (reply = pl_candidate_reply(candidate, i)); i++)
        pl_json_put_str(json, reply->id);
    if (!candidate->reply)
        pl_json_put_text(json, "none_needed");
    pl_json_close_array(json);
    pl_field_text(json, "status", pl_suggestion_status_name(candidate->status));
    pl_field_text(json, "language", work->locale.text);
    pl_field_str(json, "text", text);
    pl_field_texts(json, "parts", &candidate->parts);
    write_moves(json, candidate);
    write_intents(json, "covers", work, candidate, COVERED);
    write_intents(json, "open", work, candidate, OPEN);
    pl_write_commitments(json, &candidate->commitments);
    write_choices(json, candidate);
    write_missing(json, candidate);
    write_points(json, candidate);
    pl_write_findings(json, "findings", text, &candidate->report.findings);
    pl_json_key(json, "terms");
    pl_json_open_array(json);
    pl_json_close_array(json);
    pl_field_texts(json, "rules", &candidate->report.acted);
    pl_json_close_object(json);
}
