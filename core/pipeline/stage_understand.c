/* Understanding the message, then settling the language, the tone and the tier of escalation. */
#include "pipeline/issues.h"
#include "pipeline/stage.h"

/* A reading below this is no reason to leave the market's language. */
static const double confident = 0.7;

static pl_tag tag_at(const pl_case *self, const char *path, pl_error *err)
{
    pl_tag tag = { .text = "" };
    pl_str text = pl_json_text(pl_json_path(self->request, path));
    if (text.at && pl_tag_of(&tag, text, err)) {
        pl_error_field(err, "/%s", path);
        err->status = PL_ERR_REQUEST;
    }
    return tag;
}

static bool shipped(const pl_case *self, pl_tag tag)
{
    return tag.text[0] && pl_catalog_profile(self->content->catalog, tag);
}

/* Explicit, else a confident reading, else the buyer's record, else the market's. */
static pl_tag wanted_language(const pl_case *self, pl_tag asked, pl_tag buyer)
{
    const pl_reading *reading = &self->reading;
    if (asked.text[0])
        return asked;
    if (reading->language_count && reading->language[0].confidence >= confident)
        return reading->language[0].tag;
    return buyer.text[0] ? buyer : self->market->language;
}

static pl_status note_fallback(pl_case *self, pl_tag wanted, pl_error *err)
{
    pl_finding *note = pl_vector_add(&self->notes);
    pl_str says = pl_arena_format(&self->arena, "No words are shipped for '%s'; the text is in '%s'", wanted.text,
                                  self->language.text);
    if (!note || !says.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a finding");
    *note = (pl_finding){ .rule = PL_STR("language_fallback"), .severity = PL_WARN, .says = says, .fix = PL_FIX_NONE };
    return PL_OK;
}

/* The locale of a reply: the market's own, or the language with the market's country. */
static pl_tag reply_locale(const pl_case *self, pl_tag wanted)
{
    pl_tag locale;
    pl_tag language = pl_tag_language(wanted);
    if (pl_tag_equal(language, self->market->language))
        return self->market->locale;
    pl_str text =
        pl_arena_format((pl_arena *)&self->arena, "%s-%.*s", language.text, PL_STR_ARGS(self->market->country));
    pl_error ignored = { .status = PL_OK };
    return text.at && !pl_tag_of(&locale, text, &ignored) ? locale : language;
}

static pl_status settle_language(pl_case *self, pl_tag asked, pl_tag buyer, pl_error *err)
{
    static const pl_tag english = { "en" };
    pl_tag wanted = wanted_language(self, asked, buyer);
    const pl_profile *profile = pl_catalog_profile(self->content->catalog, wanted);
    if (!profile)
        profile = pl_catalog_profile(self->content->catalog, self->market->language);
    if (!profile)
        profile = pl_catalog_profile(self->content->catalog, english);
    if (!profile)
        return pl_fail(err, PL_ERR_CONTENT, "no language is shipped that could stand in for '%s'", wanted.text);
    self->language = profile->tag;
    self->locale = reply_locale(self, shipped(self, wanted) ? wanted : profile->tag);
    pl_facts_put_text(&self->facts, "language", pl_str_of(self->language.text));
    return shipped(self, wanted) ? PL_OK : note_fallback(self, wanted, err);
}

static pl_str list_words(pl_case *self, const pl_vector *hits, size_t size, pl_str (*name)(const void *))
{
    pl_str all = PL_STR("");
    for (size_t i = 0; i < hits->count; i++) {
        pl_str next = name((const char *)hits->at + i * size);
        all = i ? pl_arena_format(&self->arena, "%.*s %.*s", PL_STR_ARGS(all), PL_STR_ARGS(next)) : next;
    }
    return all;
}

static pl_str intent_name(const void *hit)
{
    return ((const pl_intent_hit *)hit)->id;
}

static pl_str risk_name(const void *risk)
{
    return ((const pl_risk *)risk)->kind;
}

/* What the agent typed wins over what was read. */
static void put_topic(pl_case *self, const char *fact, size_t index)
{
    const pl_intent_hit *hits = self->reading.intents.at;
    pl_str path = pl_arena_format(&self->arena, "values.%s", fact);
    bool typed = path.at && pl_json_path(self->request, path.at);
    if (!typed && index < self->reading.intents.count)
        pl_facts_put(&self->facts, fact, (pl_value){ .kind = PL_VALUE_CHOICE, .text = hits[index].id });
}

/* The oldest promise that was not kept. */
static void put_broken_promise(pl_case *self)
{
    const pl_promise *promises = self->reading.promises.at;
    size_t i = 0;
    while (i < self->reading.promises.count && !promises[i].broken)
        i++;
    bool broken = i < self->reading.promises.count;
    pl_facts_put_bool(&self->facts, "promise_broken", broken);
    if (!broken)
        return;
    pl_facts_put(&self->facts, "broken_promise", (pl_value){ .kind = PL_VALUE_CHOICE, .text = promises[i].what });
    pl_facts_put(&self->facts, "broken_promise_by", promises[i].by);
}

static void put_reading(pl_case *self)
{
    const pl_reading *reading = &self->reading;
    pl_facts_put_text(&self->facts, "intent", list_words(self, &reading->intents, sizeof(pl_intent_hit), intent_name));
    pl_facts_put_text(&self->facts, "risk", list_words(self, &reading->risks, sizeof(pl_risk), risk_name));
    pl_facts_put_text(&self->facts, "objection", reading->objection);
    pl_facts_put_text(&self->facts, "emotion", pl_str_of(pl_emotion_name(reading->emotion)));
    pl_facts_put_number(&self->facts, "intensity", reading->intensity);
    pl_facts_put_number(&self->facts, "urgency", reading->urgency);
    put_broken_promise(self);
    put_topic(self, "topic_first", 0);
    put_topic(self, "topic_second", 1);
}

static pl_status run_rules(pl_case *self, pl_rule_stage stage, pl_error *err)
{
    const pl_ruleset *set;
    pl_status status = pl_worker_ruleset(&set, self->worker, &self->facts, err);
    if (status)
        return status;
    pl_rule_context context = pl_case_context(self, NULL);
    pl_rule_subject subject = { .reading = &self->reading };
    return pl_rule_run(pl_worker_rules(self->worker), set, stage, subject, &context, &self->report, err);
}

/* An agent who names the intents knows better. */
static pl_status take_chosen_intents(pl_case *self, pl_error *err)
{
    const pl_json *chosen = pl_json_path(self->request, "choose.intents");
    if (!chosen)
        return PL_OK;
    pl_vector_init(&self->reading.intents, sizeof(pl_intent_hit), &self->arena);
    for (const pl_json *id = chosen->first; id; id = id->next) {
        pl_intent_hit *hit = pl_vector_add(&self->reading.intents);
        if (!hit)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for an intent");
        hit->id = id->text;
        hit->score = 1;
        pl_vector_init(&hit->evidence, sizeof(pl_evidence), &self->arena);
    }
    self->reading.unsure = !self->reading.intents.count;
    self->reading.reply_needed = true;
    return PL_OK;
}

/* The first entry behind the shop's last answer. */
static const pl_json *unanswered(const pl_json *conversation)
{
    const pl_json *from = conversation ? conversation->first : NULL;
    for (const pl_json *entry = from; entry; entry = entry->next) {
        if (pl_json_says(entry, "from", "agent"))
            from = entry->next;
    }
    return from;
}

static bool has_intent(const pl_reading *reading, pl_str id)
{
    const pl_intent_hit *hits = reading->intents.at;
    for (size_t i = 0; i < reading->intents.count; i++) {
        if (pl_str_equal(hits[i].id, id))
            return true;
    }
    return false;
}

/* Its place would be one of another text: an intent of an earlier message has no evidence in this one. */
static pl_status take_earlier(pl_case *self, const pl_json *entry, pl_error *err)
{
    pl_reading earlier;
    pl_message message = { .text = pl_json_text(pl_json_find(entry, "text")),
                           .market = self->market,
                           .order = pl_json_find(self->request, "order"),
                           .now = self->now };
    pl_status status = pl_understand(&earlier, &self->arena, self->content->lexicon, &message, err);
    const pl_intent_hit *hits = earlier.intents.at;
    for (size_t i = 0; !status && !earlier.unsure && i < earlier.intents.count; i++) {
        if (!pl_issue_asks(hits[i].id) || has_intent(&self->reading, hits[i].id))
            continue;
        pl_intent_hit *added = pl_vector_add(&self->reading.intents);
        if (!added)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for an intent");
        *added = hits[i];
        pl_vector_init(&added->evidence, sizeof(pl_evidence), &self->arena);
    }
    return status;
}

/* What the buyer asked since the shop's last answer is still open, and comes before small talk. */
static pl_status read_unanswered(pl_case *self, pl_error *err)
{
    pl_str text = pl_json_text(pl_json_find(self->request, "message"));
    size_t before = self->reading.intents.count;
    pl_status status = PL_OK;
    if (!text.at || pl_json_path(self->request, "choose.intents"))
        return PL_OK;
    for (const pl_json *entry = unanswered(pl_json_find(self->request, "conversation")); entry && !status;
         entry = entry->next) {
        pl_str said = pl_json_text(pl_json_find(entry, "text"));
        if (pl_json_says(entry, "from", "buyer") && !pl_str_equal(said, text))
            status = take_earlier(self, entry, err);
    }
    if (self->reading.intents.count > before) {
        self->reading.reply_needed = true;
        self->reading.unsure = false;
    }
    return status;
}

static pl_status read_message(pl_case *self, pl_tag asked, pl_tag buyer, pl_error *err)
{
    static const pl_tag unnamed = { "" };
    /* Of a suggestion the request names the language of the reply, not that of the message. */
    pl_message message = {
        .text = pl_json_text(pl_json_find(self->request, "message")),
        .market = self->market,
        .language = self->method == PL_METHOD_READ ? asked : unnamed,
        .buyer_language = buyer,
        .conversation = pl_json_find(self->request, "conversation"),
        .order = pl_json_find(self->request, "order"),
        .now = self->now,
    };
    if (!message.text.at)
        message.text = PL_STR("");
    pl_status status = pl_understand(&self->reading, &self->arena, self->content->lexicon, &message, err);
    if (!status && pl_json_find(self->request, "occasion")) {
        self->reading.reply_needed = true;
        self->reading.unsure = false;
    }
    if (!status)
        status = read_unanswered(self, err);
    return status ? status : take_chosen_intents(self, err);
}

/* Rules are bound to markets; a message read without one is understood by C alone. */
static pl_status settle_market(pl_case *self, pl_tag asked, pl_tag buyer, pl_error *err)
{
    if (!self->market)
        return PL_OK;
    pl_status status = settle_language(self, asked, buyer, err);
    if (status)
        return status;
    put_reading(self);
    status = run_rules(self, PL_RULE_UNDERSTAND, err);
    put_reading(self);
    pl_case_settle_tone(self);
    return status ? status : run_rules(self, PL_RULE_ESCALATE, err);
}

pl_stage_result pl_stage_understand(pl_case *self, pl_error *err)
{
    pl_error tags = { .status = PL_OK };
    const char *chosen = pl_json_path(self->request, "choose.language") ? "choose.language" : "language";
    pl_tag asked = tag_at(self, chosen, &tags);
    pl_tag buyer = tag_at(self, "buyer.language", &tags);
    if (tags.status) {
        *err = tags;
        return PL_STAGE_FAILED;
    }
    pl_status status = read_message(self, asked, buyer, err);
    if (!status)
        status = settle_market(self, asked, buyer, err);
    return status ? PL_STAGE_FAILED : PL_STAGE_DONE;
}
