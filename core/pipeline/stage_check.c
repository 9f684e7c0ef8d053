/* Quality checks of the finished text, and the text under test of `check`. */
#include "check/address.h"
#include "locale/date.h"
#include "pipeline/stage.h"

/* The form of the shop's newest message that shows one. */
static pl_str earlier_address(const pl_case *self)
{
    const pl_profile *profile = pl_catalog_profile(self->content->catalog, self->language);
    const pl_json *conversation = pl_json_find(self->request, "conversation");
    pl_str form = { NULL, 0 };
    for (const pl_json *entry = conversation ? conversation->first : NULL; entry; entry = entry->next) {
        if (!pl_json_says(entry, "from", "agent"))
            continue;
        pl_address found = pl_address_find(profile, pl_json_text(pl_json_find(entry, "text")), (pl_str){ NULL, 0 });
        form = found.form.at ? found.form : form;
    }
    return form;
}

static pl_status check(pl_case *self, pl_candidate *candidate, pl_str address, pl_error *err)
{
    pl_str source = pl_json_text(pl_json_path(self->request, "source.text"));
    pl_value now = { .kind = PL_VALUE_MOMENT, .time = self->now };
    pl_check_text text = {
        .today = source.at ? pl_date_day(&now, self->market->zone) : 0, /* only a source's dates ask for it */
        .text = pl_buf_view(&candidate->draft.text),
        .channel = self->channel,
        .in_parts = self->method == PL_METHOD_SUGGEST && pl_str_is(self->channel, "chat"),
        .language = self->language,
        .market = self->market,
        .profile = pl_catalog_profile(self->content->catalog, self->language),
        .address = address,
        .spans = &candidate->draft.spans,
        .source = source,
    };
    if (self->method == PL_METHOD_CHECK && self->reading.language_count)
        text.found = self->reading.language[0].tag;
    pl_str language = pl_json_text(pl_json_path(self->request, "source.language"));
    if (language.at && pl_tag_of(&text.source_language, language, err)) {
        pl_error_field(err, "/source/language");
        return err->status = PL_ERR_REQUEST;
    }
    return pl_check_run(&candidate->report.findings, &candidate->card, &self->arena, self->content->catalog, &text,
                        err);
}

pl_stage_result pl_stage_check(pl_case *self, pl_error *err)
{
    pl_candidate **all = self->candidates.at;
    pl_str address = earlier_address(self);
    for (size_t i = 0; i < self->candidates.count; i++) {
        if (all[i]->draft.text.length && check(self, all[i], address, err))
            return PL_STAGE_FAILED;
    }
    return PL_STAGE_DONE;
}

static pl_status settle_language(pl_case *self, pl_error *err)
{
    pl_tag asked = { .text = "" };
    pl_str language = pl_json_text(pl_json_find(self->request, "language"));
    if (language.at && pl_tag_of(&asked, language, err)) {
        pl_error_field(err, "/language");
        return err->status = PL_ERR_REQUEST;
    }
    pl_message message = { .text = pl_json_text(pl_json_find(self->request, "text")),
                           .market = self->market,
                           .now = self->now };
    pl_status status = pl_language_find(&self->reading, &self->arena, self->content->lexicon, &message, err);
    pl_tag wanted = asked.text[0] ? asked : self->market->language;
    const pl_profile *profile = pl_catalog_profile(self->content->catalog, wanted);
    self->language = profile ? profile->tag : pl_tag_language(wanted);
    self->locale = asked.text[0] ? asked : self->market->locale;
    pl_facts_put_text(&self->facts, "language", pl_str_of(self->language.text));
    return status;
}

pl_stage_result pl_stage_take_text(pl_case *self, pl_error *err)
{
    pl_status status = settle_language(self, err);
    if (status)
        return PL_STAGE_FAILED;
    pl_case_settle_tone(self);
    pl_candidate *candidate = pl_case_add(self, NULL);
    pl_str text = pl_json_text(pl_json_find(self->request, "text"));
    if (!candidate)
        status = pl_fail(err, PL_ERR_MEMORY, "no memory for the text");
    else
        status = pl_draft_put(&candidate->draft, PL_STR("body"), text, NULL, err);
    return status ? PL_STAGE_FAILED : PL_STAGE_DONE;
}
