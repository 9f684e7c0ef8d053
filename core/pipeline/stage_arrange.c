/* Arranging: skeleton, the agent's wishes, rules, and what is missing. */
#include "pipeline/stage.h"

static pl_arrange_case arrange_case(const pl_case *self, const pl_candidate *candidate, const pl_reply *reply)
{
    const pl_profile *profile = pl_catalog_profile(self->content->catalog, self->language);
    /* A country's own order and salutation belong to its own language. */
    pl_str country = pl_tag_equal(self->language, self->market->language) ? self->market->country : PL_STR("");
    return (pl_arrange_case){
        .library = self->content->library,
        .reply = reply,
        .skeleton = pl_skeleton_find(self->content->skeletons, country, self->language, reply->scenario, self->channel),
        .greeting = pl_profile_greeting(profile, country),
        .facts = &candidate->facts,
    };
}

static bool has_variant(const pl_case *self, const pl_reply *reply, const pl_json *wish)
{
    size_t at = pl_str_find(wish->key, PL_STR("@"), 0); /* "facts@parcel_late": of one of several issues */
    bool others = at < wish->key.length && !pl_str_equal(pl_str_slice(wish->key, at + 1, wish->key.length), reply->id);
    const pl_reply_move *move =
        others ? NULL : pl_library_move(self->content->library, reply, pl_str_slice(wish->key, 0, at));
    return move && pl_move_variant(move, wish->text);
}

/* Whether the reply that was chosen has the variant, or any reply when none was chosen: a wish may fit only one of the suggestions. */
static bool is_known_wish(const pl_case *self, const pl_json *wish)
{
    size_t count;
    const pl_reply *const *replies = pl_library_replies(self->content->library, &count);
    pl_str chosen = pl_json_text(pl_json_path(self->request, "choose.reply"));
    for (size_t i = 0; i < count; i++) {
        bool asked = !chosen.at || pl_str_equal(replies[i]->id, chosen);
        if (asked && has_variant(self, replies[i], wish))
            return true;
    }
    return false;
}

static pl_status check_wishes(const pl_case *self, pl_error *err)
{
    const pl_json *wishes = pl_json_path(self->request, "choose.variant");
    for (const pl_json *wish = wishes ? wishes->first : NULL; wish; wish = wish->next) {
        if (is_known_wish(self, wish))
            continue;
        pl_fail(err, PL_ERR_REQUEST, "no move '%.*s' has a variant '%.*s'", PL_STR_ARGS(wish->key),
                PL_STR_ARGS(wish->text));
        pl_error_field(err, "/choose/variant/%.*s", PL_STR_ARGS(wish->key));
        pl_error_hint(err, "see: parlance reply list");
        return PL_ERR_REQUEST;
    }
    return PL_OK;
}

/* The agent's wish stands above the content's conditions; only a fact that is absent keeps it from being said, and is named. */
static pl_status choose_variant(const pl_case *self, pl_candidate *candidate, pl_move *move, pl_str wish, pl_error *err)
{
    const pl_reply_move *from =
        move->from ? move->from : pl_library_move(self->content->library, candidate->reply, move->id);
    const pl_variant *variant = from ? pl_move_variant(from, wish) : NULL;
    if (!variant)
        return PL_OK;
    int fact = pl_variant_lacks(variant, &candidate->facts);
    if (fact < 0) {
        move->variant = variant->id;
        move->asked = true;
        return PL_OK;
    }
    pl_missing *missing = pl_vector_add(&candidate->missing);
    if (!missing)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a missing fact");
    *missing = (pl_missing){ .fact = fact, .move = move->id };
    return PL_OK;
}

static pl_status choose_variants(const pl_case *self, pl_candidate *candidate, pl_error *err)
{
    const pl_json *wishes = pl_json_path(self->request, "choose.variant");
    pl_status status = PL_OK;
    for (const pl_json *wish = wishes ? wishes->first : NULL; wish && !status; wish = wish->next) {
        size_t index = pl_plan_find(&candidate->plan, wish->key);
        if (index < candidate->plan.moves.count)
            status = choose_variant(self, candidate, (pl_move *)candidate->plan.moves.at + index, wish->text, err);
    }
    return status;
}

/* Moves that were said as one are named as one: "solution+next_step". */
static bool is_dropped(const pl_case *self, pl_str move)
{
    const pl_json *drops = pl_json_path(self->request, "choose.drop");
    for (const pl_json *drop = drops ? drops->first : NULL; drop; drop = drop->next) {
        pl_str rest = drop->text;
        pl_str id;
        while (pl_str_split(&id, &rest, '+')) {
            if (pl_str_equal(id, move))
                return true;
        }
    }
    return false;
}

static void drop_moves(const pl_case *self, pl_candidate *candidate)
{
    for (size_t i = candidate->plan.moves.count; i-- > 0;) {
        if (is_dropped(self, ((pl_move *)candidate->plan.moves.at)[i].id))
            pl_plan_drop(&candidate->plan, i);
    }
}

/* What is not said lacks nothing. */
static void drop_missing(const pl_case *self, pl_candidate *candidate)
{
    for (size_t i = candidate->missing.count; i-- > 0;) {
        if (is_dropped(self, ((pl_missing *)candidate->missing.at)[i].move))
            pl_vector_remove(&candidate->missing, i);
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
        commitment->move = moves[i].id;
        commitment->what = variant->commits;
        if (variant->commits_by >= 0)
            commitment->by = candidate->facts.at[variant->commits_by];
    }
    return PL_OK;
}

/* The other issues, each arranged by the order of its own scenario, come before the ending. */
static pl_status merge_others(const pl_case *self, pl_candidate *candidate, pl_error *err)
{
    pl_status status = PL_OK;
    for (size_t i = 0; i < candidate->other_count && !status; i++) {
        pl_plan block;
        pl_plan_init(&block, candidate->plan.arena);
        pl_arrange_case from = arrange_case(self, candidate, candidate->others[i]);
        status = pl_arrange(&block, &from, err);
        if (!status)
            status = pl_plan_merge(&candidate->plan, &block, candidate->others[i], err);
    }
    return status;
}

static pl_status find_lacking(pl_candidate *candidate, const pl_arrange_case *from, pl_error *err)
{
    pl_status status = PL_OK;
    for (size_t i = 0; i < candidate->other_count && !status; i++)
        status = pl_plan_lacks(&candidate->missing, &candidate->plan, from, candidate->others[i], err);
    return status;
}

static pl_status arrange(pl_case *self, pl_candidate *candidate, pl_error *err)
{
    pl_arrange_case from = arrange_case(self, candidate, candidate->reply);
    pl_status status = pl_arrange(&candidate->plan, &from, err);
    if (!status)
        status = merge_others(self, candidate, err);
    if (!status)
        status = run_rules(self, candidate, err);
    if (!status)
        status = choose_variants(self, candidate, err);
    if (status)
        return status;
    drop_moves(self, candidate);
    status = pl_plan_resolve(&candidate->plan, &candidate->missing, &from, err);
    if (!status)
        status = find_lacking(candidate, &from, err);
    drop_missing(self, candidate);
    return status ? status : note_commitments(candidate, err);
}

pl_stage_result pl_stage_arrange(pl_case *self, pl_error *err)
{
    pl_candidate **all = self->candidates.at;
    if (check_wishes(self, err))
        return PL_STAGE_FAILED;
    for (size_t i = 0; i < self->candidates.count; i++) {
        if (all[i]->reply && arrange(self, all[i], err))
            return PL_STAGE_FAILED;
    }
    return PL_STAGE_DONE;
}
