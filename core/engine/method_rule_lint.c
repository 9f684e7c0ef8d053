/* `rule.lint`: what is doubtful about rules, and the files that did not load. */
#include <string.h>

#include "engine/method.h"
#include "engine/write.h"
#include "parlance/version.h"
#include "rule/lint.h"

/* "shop/rules/language/de/", "./rules/common/tone/x.lua" and "language/de" name the beginning of an id. */
static pl_str prefix_of(pl_str path)
{
    static const char folder[] = "rules/";
    size_t at = pl_str_find(path, pl_str_of(folder), 0);
    if (at < path.length && (!at || path.at[at - 1] == '/'))
        path = pl_str_slice(path, at + sizeof folder - 1, path.length);
    else if (pl_str_is(path, "rules") || pl_str_ends(path, PL_STR("/rules")))
        path = PL_STR("");
    if (pl_str_ends(path, PL_STR(".lua")))
        path.length -= sizeof ".lua" - 1;
    return path.at ? path : PL_STR("");
}

/* Files of the shop that did not load: those below the prefix, and all that are no rules when there is none. */
static pl_status put_broken(pl_vector *found, const pl_call *call, pl_str prefix, pl_error *err)
{
    const pl_vector *broken = &pl_snapshot_content(call->snapshot)->broken;
    pl_status status = PL_OK;
    for (size_t i = 0; i < broken->count && !status; i++) {
        const pl_error *one = pl_vector_get(broken, i);
        if (pl_str_starts(prefix_of(pl_str_of(one->source)), prefix))
            status = pl_lint_put_broken(found, call->arena, one, err);
    }
    return status;
}

static void write_found(pl_json_writer *json, const pl_lint_found *found)
{
    pl_json_open_object(json);
    pl_field_text(json, "check", pl_lint_name(found->check));
    pl_field_text(json, "level", pl_lint_level_name(pl_lint_level_of(found->check)));
    pl_field_str(json, "rule", found->rule);
    pl_field_text(json, "source", found->source);
    pl_field_int(json, "line", found->line);
    pl_field_int(json, "column", found->column);
    pl_field_str(json, "message", found->message);
    pl_field_str(json, "hint", found->hint);
    pl_json_close_object(json);
}

static void write_answer(pl_json_writer *json, const pl_vector *found, size_t rules)
{
    static const char *const counts[] = { "notes", "warnings", "errors" };
    size_t levels[] = { 0, 0, 0 };
    pl_json_open_object(json);
    pl_field_int(json, "rules", (int64_t)rules);
    pl_json_key(json, "found");
    pl_json_open_array(json);
    for (size_t i = 0; i < found->count; i++) {
        const pl_lint_found *one = pl_vector_get(found, i);
        write_found(json, one);
        levels[pl_lint_level_of(one->check)]++;
    }
    pl_json_close_array(json);
    for (int i = PL_LINT_ERROR; i >= PL_LINT_NOTE; i--)
        pl_field_int(json, counts[i], (int64_t)levels[i]);
    pl_json_close_object(json);
}

pl_status pl_method_rule_lint(const pl_call *call, pl_error *err)
{
    const pl_content *content = pl_snapshot_content(call->snapshot);
    pl_str path = pl_json_text(pl_json_find(call->request, "path"));
    pl_str prefix = prefix_of(path);
    pl_lint_choice choice = { .prefix = prefix,
                              .of = call->engine->shop_folder ? PL_LINT_SHOP_RULES : PL_LINT_ALL_RULES };
    pl_vector found;
    size_t rules = 0;
    pl_vector_init(&found, sizeof(pl_lint_found), call->arena);
    pl_status status = put_broken(&found, call, prefix, err);
    if (!status)
        status = pl_lint_run(&found, &rules, call->arena, content->rulebook, content->catalog, choice, err);
    if (status)
        return status;
    if (!rules && !found.count && path.at) {
        pl_fail(err, PL_ERR_NOT_FOUND, "no rule lies at '%.*s'", PL_STR_ARGS(path));
        pl_error_hint(err, "see: parlance rule list");
        return PL_ERR_NOT_FOUND;
    }
    if (pl_str_is(pl_json_text(pl_json_find(call->request, "format")), "sarif"))
        pl_lint_write_sarif(call->json, &found, PL_VERSION_TEXT);
    else
        write_answer(call->json, &found, rules);
    return PL_OK;
}
