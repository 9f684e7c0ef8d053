/* Readying a case: market, time, channel, tone and facts of the request. */
#include "pipeline/case.h"

#include <string.h>

#include "base/table.h"
#include "locale/date.h"
#include "reply/request.h"

enum { CASE_BYTES = 64 << 20, DRAFT_BYTES = 256 << 10 };

static const int64_t ms_per_hour = 3600000;

const char *pl_suggestion_status_name(pl_suggestion_status status)
{
    static const char *const names[] = { "ready", "review", "incomplete", "blocked" };
    return names[status];
}

static pl_str request_text(const pl_case *self, const char *path)
{
    return pl_json_text(pl_json_path(self->request, path));
}

/* A bare day is one of the market's zone; noon in UTC is on the same day but in the far east of the Pacific. */
static int64_t noon_of(const pl_case *self, const pl_value *day)
{
    pl_value noon = { .kind = PL_VALUE_MOMENT, .time = day->time * 24 * ms_per_hour + 12 * ms_per_hour };
    int64_t there = pl_zone_day(self->market ? self->market->clock : NULL, &noon);
    return noon.time + (day->time - there) * 12 * ms_per_hour;
}

static pl_status read_now(pl_case *self, pl_error *err)
{
    pl_str written = request_text(self, "now");
    if (!written.at)
        return PL_OK;
    pl_value now;
    pl_status status = pl_date_read(&now, written, err);
    if (status) {
        pl_error_field(err, "/now");
        return status;
    }
    self->now = now.kind == PL_VALUE_DAY ? noon_of(self, &now) : now.time;
    return PL_OK;
}

static void read_tone(pl_case *self)
{
    const pl_json *tone = pl_json_find(self->request, "tone");
    for (int i = 0; i < PL_AXIS_COUNT; i++)
        self->asked_tone[i] = -1;
    for (const pl_json *axis = tone ? tone->first : NULL; axis; axis = axis->next) {
        pl_axis index;
        if (pl_axis_find(&index, axis->key))
            self->asked_tone[index] = (int)axis->number;
    }
}

/* Where the answer goes: as asked, else the platform's first channel. */
static pl_str pick_channel(const pl_case *self)
{
    pl_str asked = request_text(self, "channel");
    const pl_node *platform = self->market ? self->market->platform_facts : NULL;
    const pl_node *channels = platform ? pl_node_find(platform, "channels") : NULL;
    if (asked.at)
        return asked;
    return channels && channels->first ? channels->first->text : PL_STR("ticket");
}

static pl_status read_agent(pl_case *self, pl_error *err)
{
    pl_str locale = request_text(self, "agent.locale");
    pl_status status = pl_tag_of(&self->agent_locale, locale.at ? locale : PL_STR("en"), err);
    if (status)
        pl_error_field(err, "/agent/locale");
    return status == PL_ERR_USAGE ? PL_ERR_REQUEST : status;
}

static pl_status find_market(pl_case *self, pl_error *err)
{
    pl_str id = request_text(self, "market");
    if (!id.at || self->market)
        return PL_OK;
    pl_status status = pl_market_find(&self->market, &self->arena, self->content->catalog, id, NULL, err);
    if (status)
        pl_error_field(err, "/market");
    return status;
}

static pl_status read_facts(pl_case *self, pl_error *err)
{
    if (!self->market)
        return PL_OK;
    pl_facts_source source = {
        .request = self->request,
        .market = self->market,
        .catalog = self->content->catalog,
        .now = self->now,
        .shop = self->shop,
    };
    pl_status status = pl_facts_fill(&self->facts, &self->arena, &source, err);
    if (!status)
        pl_facts_put_text(&self->facts, "channel", self->channel);
    return status;
}

static uint64_t pick_seed(const pl_case *self)
{
    const pl_json *seed = pl_json_find(self->request, "seed");
    pl_str conversation = request_text(self, "conversation_id");
    if (seed)
        return (uint64_t)seed->number;
    return conversation.at ? pl_hash(conversation) : 0;
}

pl_status pl_case_init(pl_case *self, const pl_case_options *options, pl_error *err)
{
    *self = (pl_case){
        .method = options->method,
        .request = options->request,
        .worker = options->worker,
        .content = pl_worker_content(options->worker),
        .shop = options->shop,
        .market = options->market,
        .now = options->now,
        .wait_fd = -1,
    };
    pl_worker_lend(&self->arena, self->worker, CASE_BYTES);
    pl_vector_init(&self->notes, sizeof(pl_finding), &self->arena);
    pl_vector_init(&self->candidates, sizeof(pl_candidate *), &self->arena);
    pl_vector_init(&self->degraded, sizeof(pl_str), &self->arena);
    pl_vector_init(&self->timings, sizeof(pl_timing), &self->arena);
    pl_rule_report_init(&self->report, &self->arena);
    self->explain = pl_json_true(pl_json_find(self->request, "explain"));
    self->report.tracing = self->explain;
    self->seed = pick_seed(self);
    read_tone(self);
    pl_status status = find_market(self, err);
    if (!status)
        status = read_now(self, err);
    self->channel = pick_channel(self);
    if (!status)
        status = read_agent(self, err);
    if (!status)
        status = read_facts(self, err);
    return status;
}

void pl_case_drop(pl_case *self)
{
    pl_candidate **all = self->candidates.at;
    for (size_t i = 0; i < self->candidates.count; i++)
        pl_draft_drop(&all[i]->draft);
    pl_worker_take_back(self->worker, &self->arena);
}

void pl_case_settle_tone(pl_case *self)
{
    self->tone =
        pl_market_tone(self->content->catalog, self->market, self->language, self->channel,
                       pl_str_of(pl_emotion_name(self->reading.emotion)), self->reading.intensity, self->asked_tone);
    for (int i = 0; i < PL_AXIS_COUNT; i++) {
        char name[32] = "tone.";
        strncat(name, pl_axis_name((pl_axis)i), sizeof name - sizeof "tone.");
        pl_facts_put_number(&self->facts, name, self->tone.axis[i]);
    }
}

pl_candidate *pl_case_add(pl_case *self, const pl_reply *reply)
{
    pl_candidate *candidate = pl_arena_take(&self->arena, sizeof *candidate);
    pl_candidate **slot = candidate ? pl_vector_add(&self->candidates) : NULL;
    if (!slot)
        return NULL;
    *slot = candidate;
    candidate->reply = reply;
    candidate->facts = self->facts;
    pl_plan_init(&candidate->plan, &self->arena);
    pl_draft_init(&candidate->draft, &self->arena, DRAFT_BYTES);
    pl_vector_init(&candidate->missing, sizeof(pl_missing), &self->arena);
    pl_vector_init(&candidate->said, sizeof(pl_said), &self->arena);
    pl_vector_init(&candidate->parts, sizeof(pl_str), &self->arena);
    pl_vector_init(&candidate->card, sizeof(pl_check_mark), &self->arena);
    pl_vector_init(&candidate->commitments, sizeof(pl_commitment), &self->arena);
    pl_vector_init(&candidate->points, sizeof(pl_point), &self->arena);
    pl_rule_report_init(&candidate->report, &self->arena);
    candidate->report.tracing = self->explain;
    if (reply) {
        pl_facts_put_text(&candidate->facts, "reply", reply->id);
        pl_facts_put_text(&candidate->facts, "situation", reply->scenario);
    }
    return candidate;
}

const pl_reply *pl_candidate_reply(const pl_candidate *candidate, size_t index)
{
    if (index == 0)
        return candidate->reply;
    return index <= candidate->other_count ? candidate->others[index - 1] : NULL;
}

pl_rule_context pl_case_context(const pl_case *self, const pl_candidate *candidate)
{
    return (pl_rule_context){
        .facts = candidate ? &candidate->facts : &self->facts,
        .market = self->market,
        .catalog = self->content->catalog,
        .profile = pl_catalog_profile(self->content->catalog, self->language),
        .reading = &self->reading,
        .request = self->request,
        .now = { .kind = PL_VALUE_MOMENT, .time = self->now },
        .tone = &self->tone,
        .arena = (pl_arena *)&self->arena,
    };
}

pl_status pl_candidate_point(pl_candidate *candidate, const char *what, double points, pl_error *err)
{
    pl_point *point = pl_vector_add(&candidate->points);
    if (!point)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a point");
    *point = (pl_point){ .what = what, .points = points };
    candidate->score += points;
    return PL_OK;
}

size_t pl_case_limit(const pl_case *self)
{
    const pl_json *limit = pl_json_find(self->request, "limit");
    return limit ? (size_t)limit->number : PL_SUGGESTIONS_DEFAULT;
}

void pl_case_sort(pl_case *self)
{
    pl_candidate **all = self->candidates.at;
    for (size_t i = 1; i < self->candidates.count; i++) {
        pl_candidate *moving = all[i];
        size_t k = i;
        for (; k > 0 && all[k - 1]->score < moving->score; k--)
            all[k] = all[k - 1];
        all[k] = moving;
    }
}
