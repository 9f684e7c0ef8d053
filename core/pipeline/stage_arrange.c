/* Arranging: skeleton, the agent's wishes, rules, and what is missing. */
#include "pipeline/stage.h"

static pl_arrange_case arrange_case(const pl_case *self, const pl_candidate *candidate)
{
    const pl_profile *profile = pl_catalog_profile(self->content->catalog, self->language);
    /* A country's own order and salutation belong to its own language. */
    pl_str country = pl_tag_equal(self->language, self->market->language) ? self->market->country : PL_STR("");
    return (pl_arrange_case){
        .library = self->content->library,
        .reply = candidate->reply,
        .skeleton = pl_skeleton_find(self->content->skeletons, country, self->language, candidate->reply->scenario,
                                     self->channel),
        .greeting = pl_profile_greeting(profile, country),
        .facts = &candidate->facts,
    };
}

static pl_status fail_choice(pl_error *err, const char *field, pl_str name)
{
    pl_fail(err, PL_ERR_REQUEST, "the reply has no '%.*s' to choose", PL_STR_ARGS(name));
    pl_error_field(err, "%s", field);
    return PL_ERR_REQUEST;
}

static pl_status choose_variants(const pl_case *self, pl_candidate *candidate, pl_error *err)
{
    const pl_json *wishes = pl_json_path(self->request, "choose.variant");
    for (const pl_json *wish = wishes ? wishes->first : NULL; wish; wish = wish->next) {
        size_t index = pl_plan_find(&candidate->plan, wish->key);
        if (index == candidate->plan.moves.count)
            continue;
        pl_move *move = (pl_move *)candidate->plan.moves.at + index;
        if (!move->from || !pl_move_variant(move->from, wish->text))
            return fail_choice(err, "/choose/variant", wish->text);
        move->variant = wish->text;
        move->asked = true;
    }
    return PL_OK;
}

static void drop_moves(const pl_case *self, pl_candidate *candidate)
{
    const pl_json *drops = pl_json_path(self->request, "choose.drop");
    for (const pl_json *drop = drops ? drops->first : NULL; drop; drop = drop->next) {
        size_t index = pl_plan_find(&candidate->plan, drop->text);
        if (index < candidate->plan.moves.count)
            pl_plan_drop(&candidate->plan, index);
    }
}

static pl_status run_rules(pl_case *self, pl_candidate *candidate, pl_error *err)
{
    const pl_ruleset *set;
    pl_status status = pl_worker_ruleset(&set, self->worker, &self->facts, err);
    if (status)
        return status;
    pl_rule_context context = pl_case_context(self, candidate);
    pl_rule_subject subject = { .plan = &candidate->plan };
    return pl_rule_run(pl_worker_rules(self->worker), set, PL_RULE_ARRANGE, subject, &context, &candidate->report, err);
}

/* What the moves promise, with the day when the variant names one. */
static pl_status note_commitments(pl_candidate *candidate, pl_error *err)
{
    const pl_move *moves = candidate->plan.moves.at;
    for (size_t i = 0; i < candidate->plan.moves.count; i++) {
        const pl_variant *variant = pl_move_variant(moves[i].from, moves[i].variant);
        if (!variant || !variant->commits.at)
            continue;
        pl_commitment *commitment = pl_vector_add(&candidate->commitments);
        if (!commitment)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for a commitment");
        commitment->what = variant->commits;
        if (variant->commits_by >= 0)
            commitment->by = candidate->facts.at[variant->commits_by];
    }
    return PL_OK;
}

static pl_status arrange(pl_case *self, pl_candidate *candidate, pl_error *err)
{
    pl_arrange_case from = arrange_case(self, candidate);
    pl_status status = pl_arrange(&candidate->plan, &from, err);
    if (!status)
        status = run_rules(self, candidate, err);
    if (!status)
        status = choose_variants(self, candidate, err);
    if (status)
        return status;
    drop_moves(self, candidate);
    status = pl_plan_resolve(&candidate->plan, &candidate->missing, &from, err);
    return status ? status : note_commitments(candidate, err);
}

pl_stage_result pl_stage_arrange(pl_case *self, pl_error *err)
{
    pl_candidate **all = self->candidates.at;
    for (size_t i = 0; i < self->candidates.count; i++) {
        if (all[i]->reply && arrange(self, all[i], err))
            return PL_STAGE_FAILED;
    }
    return PL_STAGE_DONE;
}
