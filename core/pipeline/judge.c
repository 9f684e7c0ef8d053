/* Rules on the finished text, and safe fixes. */
#include "pipeline/judge.h"

#include "locale/date.h"
#include "locale/segment.h"

enum { KNOWN_MAX = 32 };

/* The ids of the request: found first, never taken for telephone numbers. */
typedef struct known_ids {
    pl_str at[KNOWN_MAX];
    size_t count;
} known_ids;

static void know(known_ids *known, pl_str id)
{
    if (id.at && id.length && known->count < KNOWN_MAX)
        known->at[known->count++] = id;
}

static void know_request(known_ids *known, const pl_case *self)
{
    known->count = 0;
    know(known, pl_json_text(pl_json_path(self->request, "order.id")));
    know(known, pl_json_text(pl_json_path(self->request, "order.tracking")));
    const pl_json *items = pl_json_path(self->request, "order.items");
    for (const pl_json *item = items ? items->first : NULL; item; item = item->next)
        know(known, pl_json_text(pl_json_find(item, "sku")));
}

/* The entities of the text, found once as long as it stays as it is. */
static pl_status find_entities(pl_case *self, pl_candidate *candidate, pl_error *err)
{
    if (candidate->entities_known)
        return PL_OK;
    known_ids known;
    know_request(&known, self);
    const pl_node *platform = self->market->platform_facts;
    pl_value now = { .kind = PL_VALUE_MOMENT, .time = self->now };
    pl_entity_options options = {
        .locale = self->locale,
        .country = pl_arena_copy(&self->arena, self->market->country).at,
        .currency = self->market->currency,
        .today = pl_date_day(&now, self->market->zone),
        .known = known.at,
        .known_count = known.count,
        .id_shapes = platform ? pl_node_find(platform, "ids") : NULL,
    };
    pl_vector_init(&candidate->entities, sizeof(pl_entity), &self->arena);
    candidate->entities_known = true;
    return pl_entity_find(&candidate->entities, &self->arena, pl_buf_view(&candidate->draft.text), &options, err);
}

pl_status pl_judge_run(pl_case *self, pl_candidate *candidate, pl_rule_stage stage, pl_error *err)
{
    const pl_ruleset *set;
    pl_rule_context context = pl_case_context(self, candidate);
    pl_status status = pl_worker_ruleset(&set, self->worker, &self->facts, err);
    if (!status && stage != PL_RULE_TONE) {
        status = find_entities(self, candidate, err);
        context.entities = &candidate->entities;
    }
    if (status)
        return status;
    pl_rule_subject subject = { .draft = &candidate->draft };
    return pl_rule_run(pl_worker_rules(self->worker), set, stage, subject, &context, &candidate->report, err);
}

static bool has_byte(pl_str text, size_t offset, char byte)
{
    return offset < text.length && text.at[offset] == byte;
}

/* Takes the blank or the line ends with a removed stretch, so that none is doubled. */
static void widen(size_t *start, size_t *end, pl_str text)
{
    char before = *start ? text.at[*start - 1] : '\n';
    if (before == ' ')
        (*start)--;
    if (before != '\n')
        return;
    if (has_byte(text, *end, ' '))
        (*end)++;
    while (has_byte(text, *end, '\n'))
        (*end)++;
    while (*end == text.length && *start && text.at[*start - 1] == '\n')
        (*start)--;
}

/* Whether nothing but marks is left of the sentence when [at.start, at.end) goes. */
static pl_status empties(bool *empty, pl_segment sentence, pl_segment at, pl_str text, pl_error *err)
{
    pl_vector words;
    pl_vector_init(&words, sizeof(pl_segment), NULL);
    pl_status status = PL_OK;
    if (sentence.start < at.start)
        status = pl_segment_words(&words, pl_str_slice(text, sentence.start, at.start), err);
    if (!status && at.end < sentence.end)
        status = pl_segment_words(&words, pl_str_slice(text, at.end, sentence.end), err);
    *empty = !words.count;
    pl_vector_drop(&words);
    return status;
}

/* Stretches what is removed over each sentence that it would leave without a word. */
static pl_status take_sentences(pl_segment *at, pl_str text, pl_tag language, pl_error *err)
{
    pl_vector sentences;
    pl_vector_init(&sentences, sizeof(pl_segment), NULL);
    pl_status status = pl_segment_sentences(&sentences, text, language, err);
    const pl_segment *all = sentences.at;
    pl_segment given = *at;
    for (size_t i = 0; !status && i < sentences.count; i++) {
        if (all[i].end <= given.start || given.end <= all[i].start)
            continue;
        bool empty;
        status = empties(&empty, all[i], given, text, err);
        if (status || !empty)
            continue;
        at->start = all[i].start < at->start ? all[i].start : at->start;
        at->end = all[i].end > at->end ? all[i].end : at->end;
    }
    pl_vector_drop(&sentences);
    return status;
}

/* What a fix takes out. */
static pl_status taken_by(pl_segment *at, const pl_finding *finding, pl_str text, pl_tag language, pl_error *err)
{
    *at = (pl_segment){ finding->start, finding->end };
    if (finding->fix != PL_FIX_REMOVE)
        return PL_OK;
    pl_status status = take_sentences(at, text, language, err);
    if (!status)
        widen(&at->start, &at->end, text);
    return status;
}

/* *from is where the change began: what ends behind it has moved. */
static pl_status mend_one(pl_draft *draft, const pl_finding *finding, pl_tag language, bool *done, size_t *from,
                          pl_error *err)
{
    *done = false;
    *from = finding->start;
    if (finding->fix != PL_FIX_REPLACE && finding->fix != PL_FIX_REMOVE)
        return PL_OK;
    pl_segment at;
    pl_status status = taken_by(&at, finding, pl_buf_view(&draft->text), language, err);
    if (status)
        return status;
    pl_str with = finding->fix == PL_FIX_REPLACE ? finding->fix_text : PL_STR("");
    pl_error refused = { .status = PL_OK };
    status = pl_draft_replace(draft, at.start, at.end, with, PL_MEANING_CHANGED, &refused);
    if (status && status != PL_ERR_USAGE) {
        *err = refused;
        return status;
    }
    *done = !status;
    *from = at.start;
    return PL_OK;
}

/* From the end to the start, so that earlier places stay right; of two that overlap the first one is left for the next judgement. */
pl_status pl_judge_mend(pl_draft *draft, const pl_vector *findings, pl_tag language, size_t *applied, pl_error *err)
{
    const pl_finding *all = findings->at;
    size_t limit = draft->text.length + 1;
    *applied = 0;
    for (;;) {
        const pl_finding *next = NULL;
        for (size_t i = 0; i < findings->count; i++) {
            bool open = all[i].end < limit && all[i].end > all[i].start;
            if (open && (!next || all[i].end > next->end))
                next = &all[i];
        }
        if (!next)
            return PL_OK;
        bool done;
        size_t from;
        pl_status status = mend_one(draft, next, language, &done, &from, err);
        if (status)
            return status;
        *applied += done;
        limit = from + 1;
    }
}

/* A built-in policy rule that was stopped did not judge the text: a person must look. */
static pl_status note_unjudged(const pl_case *self, pl_candidate *candidate, pl_error *err)
{
    const pl_rule_stop *stops = candidate->report.stopped.at;
    for (size_t i = 0; i < candidate->report.stopped.count; i++) {
        const pl_rule *rule = pl_rulebook_find(self->content->rulebook, stops[i].rule);
        if (!rule || rule->of_shop || rule->stage != PL_RULE_POLICY)
            continue;
        pl_finding *finding = pl_vector_add(&candidate->report.findings);
        if (!finding)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for a finding");
        *finding = (pl_finding){ .rule = rule->id,
                                 .severity = PL_WARN,
                                 .says = PL_STR("This rule was stopped before it had read the whole text."),
                                 .fix = PL_FIX_HUMAN };
    }
    return PL_OK;
}

/* Finds, mends what is safe, and finds again in what came of it. */
static pl_status judge_and_mend(pl_case *self, pl_candidate *candidate, pl_error *err)
{
    size_t before = candidate->report.findings.count; /* of the case, not of the text's words */
    pl_status status = pl_judge_run(self, candidate, PL_RULE_POLICY, err);
    if (status || self->method == PL_METHOD_CHECK || candidate->report.findings.count == before)
        return status;
    size_t applied;
    status = pl_judge_mend(&candidate->draft, &candidate->report.findings, self->language, &applied, err);
    if (status || !applied)
        return status;
    candidate->entities_known = false;
    candidate->report.findings.count = before;
    return pl_judge_run(self, candidate, PL_RULE_POLICY, err);
}

pl_status pl_judge_policy(pl_case *self, pl_candidate *candidate, pl_error *err)
{
    pl_status status = judge_and_mend(self, candidate, err);
    return status ? status : note_unjudged(self, candidate, err);
}
