/* The reading of a message. */
#include "engine/write.h"

static pl_str message_of(const pl_case *work)
{
    pl_str message = pl_json_text(pl_json_find(work->request, "message"));
    return message.at ? message : PL_STR("");
}

static void write_evidence(pl_json_writer *json, pl_str message, const pl_vector *evidence)
{
    const pl_evidence *all = evidence->at;
    pl_json_key(json, "evidence");
    pl_json_open_array(json);
    for (size_t i = 0; i < evidence->count; i++) {
        pl_json_open_object(json);
        pl_field_range(json, message, all[i].start, all[i].end);
        pl_json_close_object(json);
    }
    pl_json_close_array(json);
}

static void write_guess(pl_json_writer *json, const pl_language_guess *guess)
{
    pl_field_text(json, "tag", guess->tag.text);
    pl_field_number(json, "confidence", guess->confidence);
}

static void write_language(pl_json_writer *json, const pl_reading *reading)
{
    pl_json_key(json, "language");
    if (!reading->language_count) {
        pl_json_put_null(json);
        return;
    }
    pl_json_open_object(json);
    write_guess(json, &reading->language[0]);
    pl_json_key(json, "candidates");
    pl_json_open_array(json);
    for (size_t i = 0; i < reading->language_count; i++) {
        pl_json_open_object(json);
        write_guess(json, &reading->language[i]);
        pl_json_close_object(json);
    }
    pl_json_close_array(json);
    pl_json_close_object(json);
}

/* What was read into the message, how surely, and from which words: an intent or a risk under its own name. */
static void write_hit(pl_json_writer *json, pl_str message, const char *key, pl_str name, double score,
                      const pl_vector *evidence)
{
    pl_json_open_object(json);
    pl_field_str(json, key, name);
    pl_field_number(json, "score", score);
    write_evidence(json, message, evidence);
    pl_json_close_object(json);
}

static void write_intents(pl_json_writer *json, pl_str message, const pl_reading *reading)
{
    const pl_intent_hit *all = reading->intents.at;
    pl_json_key(json, "intents");
    pl_json_open_array(json);
    for (size_t i = 0; i < reading->intents.count; i++)
        write_hit(json, message, "id", all[i].id, all[i].score, &all[i].evidence);
    pl_json_close_array(json);
}

static void write_emotion(pl_json_writer *json, pl_str message, const pl_reading *reading)
{
    pl_json_key(json, "emotion");
    pl_json_open_object(json);
    pl_field_text(json, "kind", pl_emotion_name(reading->emotion));
    pl_field_int(json, "intensity", reading->intensity);
    write_evidence(json, message, &reading->emotion_evidence);
    pl_json_close_object(json);
    pl_field_bool(json, "sarcasm", reading->sarcasm);
    pl_field_int(json, "urgency", reading->urgency);
}

static void write_risks(pl_json_writer *json, pl_str message, const pl_reading *reading)
{
    const pl_risk *all = reading->risks.at;
    pl_json_key(json, "risks");
    pl_json_open_array(json);
    for (size_t i = 0; i < reading->risks.count; i++)
        write_hit(json, message, "kind", all[i].kind, all[i].score, &all[i].evidence);
    pl_json_close_array(json);
}

static void write_entities(pl_json_writer *json, pl_str message, const pl_reading *reading)
{
    const pl_entity *all = reading->entities.at;
    pl_json_key(json, "entities");
    pl_json_open_array(json);
    for (size_t i = 0; i < reading->entities.count; i++) {
        pl_json_open_object(json);
        pl_field_text(json, "kind", pl_entity_kind_name(all[i].kind));
        pl_field_str(json, "text", all[i].text);
        pl_field_str(json, "value", all[i].value.at ? all[i].value : all[i].text);
        pl_field_range(json, message, all[i].start, all[i].end);
        pl_field_bool(json, "sure", all[i].sure);
        pl_json_close_object(json);
    }
    pl_json_close_array(json);
}

static void write_promises(pl_json_writer *json, const pl_reading *reading)
{
    const pl_promise *all = reading->promises.at;
    pl_json_key(json, "promises");
    pl_json_open_array(json);
    for (size_t i = 0; i < reading->promises.count; i++) {
        pl_json_open_object(json);
        pl_field_moment(json, "by", &all[i].by);
        pl_field_str(json, "what", all[i].what);
        pl_field_str(json, "said_at", all[i].said_at);
        pl_field_bool(json, "broken", all[i].broken);
        pl_json_close_object(json);
    }
    pl_json_close_array(json);
}

void pl_write_reading(pl_json_writer *json, const pl_case *work)
{
    const pl_reading *reading = &work->reading;
    pl_str message = message_of(work);
    pl_value none = { .kind = PL_VALUE_NONE };
    pl_json_key(json, "reading");
    pl_json_open_object(json);
    write_language(json, reading);
    write_intents(json, message, reading);
    write_emotion(json, message, reading);
    write_risks(json, message, reading);
    write_entities(json, message, reading);
    write_promises(json, reading);
    pl_field_bool(json, "unsure", reading->unsure);
    pl_field_bool(json, "reply_needed", reading->reply_needed);
    pl_field_moment(json, "reply_due",
                    reading->reply_needed && work->market ? &work->facts.at[pl_fact_find(PL_STR("reply_due"))] : &none);
    pl_json_close_object(json);
}
