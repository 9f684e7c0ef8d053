/* `reply.list`, `coverage`, `messages`. */
#include "base/file.h"
#include "engine/method.h"
#include "engine/write.h"
#include "reply/example.h"

static void write_texts(pl_json_writer *json, const char *key, const pl_str *texts, size_t count)
{
    pl_json_key(json, key);
    pl_json_open_array(json);
    for (size_t i = 0; i < count; i++)
        pl_json_put_str(json, texts[i]);
    pl_json_close_array(json);
}

static void write_move(pl_json_writer *json, const pl_reply_move *move)
{
    size_t rows_count;
    const pl_fact_row *rows = pl_fact_rows(&rows_count);
    pl_json_open_object(json);
    pl_field_str(json, "id", move->id);
    pl_field_str(json, "act", move->act);
    pl_field_bool(json, "optional", move->optional);
    pl_json_key(json, "variants");
    pl_json_open_array(json);
    for (size_t i = 0; i < move->variant_count; i++) {
        const pl_variant *variant = &move->variants[i];
        pl_json_open_object(json);
        pl_field_str(json, "id", variant->id);
        pl_json_key(json, "needs");
        pl_json_open_array(json);
        for (size_t k = 0; k < variant->need_count; k++)
            pl_json_put_text(json, rows[variant->needs[k]].name);
        pl_json_close_array(json);
        pl_field_str(json, "commits", variant->commits);
        pl_json_close_object(json);
    }
    pl_json_close_array(json);
    pl_json_close_object(json);
}

static void write_reply(pl_json_writer *json, const pl_reply *reply)
{
    pl_json_open_object(json);
    pl_field_str(json, "reply", reply->id);
    pl_field_str(json, "summary", reply->summary);
    pl_field_str(json, "scenario", reply->scenario);
    pl_field_bool(json, "of_shop", reply->of_shop);
    write_texts(json, "intents", reply->intents, reply->intent_count);
    write_texts(json, "occasions", reply->occasions, reply->occasion_count);
    write_texts(json, "choices", reply->choices, reply->choice_count);
    pl_json_key(json, "moves");
    pl_json_open_array(json);
    for (size_t i = 0; i < reply->move_count; i++)
        write_move(json, &reply->moves[i]);
    pl_json_close_array(json);
    pl_json_close_object(json);
}

pl_status pl_method_reply_list(const pl_call *call, pl_error *err)
{
    (void)err;
    size_t count;
    const pl_reply *const *replies = pl_library_replies(pl_snapshot_content(call->snapshot)->library, &count);
    pl_json_open_object(call->json);
    pl_json_key(call->json, "replies");
    pl_json_open_array(call->json);
    for (size_t i = 0; i < count; i++)
        write_reply(call->json, replies[i]);
    pl_json_close_array(call->json);
    pl_json_close_object(call->json);
    return PL_OK;
}

/* What a language still lacks for a reply: its skeleton. Words are whole, or the content would not have loaded. */
static void write_holes(const pl_call *call, pl_tag language)
{
    const pl_content *content = pl_snapshot_content(call->snapshot);
    size_t count;
    const pl_reply *const *replies = pl_library_replies(content->library, &count);
    pl_json_key(call->json, "holes");
    pl_json_open_array(call->json);
    for (size_t i = 0; i < count; i++) {
        if (pl_skeleton_find(content->skeletons, PL_STR(""), language, replies[i]->scenario, PL_STR("mail")))
            continue;
        pl_str hole = pl_arena_format(call->arena, "%.*s: no skeleton '%.*s' in rules/language/%s/skeletons.lua",
                                      PL_STR_ARGS(replies[i]->id), PL_STR_ARGS(replies[i]->scenario), language.text);
        pl_json_put_str(call->json, hole);
    }
    pl_json_close_array(call->json);
}

/* The replies' own examples, run in a market that has all facts. */
static pl_status write_examples(const pl_call *call, pl_error *err)
{
    const pl_content *content = pl_snapshot_content(call->snapshot);
    pl_reply_world world = { .library = content->library,
                             .skeletons = content->skeletons,
                             .catalog = content->catalog };
    pl_vector faults;
    size_t count;
    pl_vector_init(&faults, sizeof(pl_reply_fault), call->arena);
    pl_status status = pl_market_find(&world.market, call->arena, content->catalog, PL_STR("amazon-de"), NULL, err);
    if (!status)
        status = pl_reply_examples_run(&faults, &count, call->arena, &world, err);
    if (status)
        return status;
    const pl_reply_fault *all = faults.at;
    pl_field_int(call->json, "examples", (int64_t)count);
    pl_field_int(call->json, "failed", (int64_t)faults.count);
    pl_json_key(call->json, "faults");
    pl_json_open_array(call->json);
    for (size_t i = 0; i < faults.count; i++) {
        pl_json_open_object(call->json);
        pl_field_str(call->json, "reply", all[i].reply);
        pl_field_text(call->json, "source", all[i].source);
        pl_field_int(call->json, "line", all[i].line);
        pl_field_str(call->json, "says", all[i].says);
        pl_json_close_object(call->json);
    }
    pl_json_close_array(call->json);
    return PL_OK;
}

pl_status pl_method_coverage(const pl_call *call, pl_error *err)
{
    const pl_tag *tags;
    size_t count = pl_catalog_languages(&tags, pl_snapshot_content(call->snapshot)->catalog);
    pl_json_open_object(call->json);
    pl_json_key(call->json, "languages");
    pl_json_open_array(call->json);
    for (size_t i = 0; i < count; i++) {
        pl_json_open_object(call->json);
        pl_field_text(call->json, "tag", tags[i].text);
        write_holes(call, tags[i]);
        pl_json_close_object(call->json);
    }
    pl_json_close_array(call->json);
    pl_status status = write_examples(call, err);
    pl_json_close_object(call->json);
    return status;
}

/* The program's own messages: of the nearest language that has them, English beneath. */
static pl_status load_messages(const pl_node **out, const pl_call *call, const char *tag, pl_error *err)
{
    pl_str name = pl_arena_format(call->arena, "locales/%s/messages.lua", tag);
    pl_str path = pl_arena_format(call->arena, "%s/%.*s", call->engine->content_folder, PL_STR_ARGS(name));
    *out = NULL;
    if (!path.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the messages");
    return pl_file_kind_of(path.at) == PL_FILE_NONE ? PL_OK : pl_content_load(out, call->arena, path.at, name.at, err);
}

pl_status pl_method_messages(const pl_call *call, pl_error *err)
{
    pl_tag asked;
    const pl_node *english;
    const pl_node *own = NULL;
    pl_status status = pl_tag_of(&asked, pl_json_text(pl_json_find(call->request, "locale")), err);
    if (!status)
        status = load_messages(&english, call, "en", err);
    if (!status)
        status = load_messages(&own, call, pl_tag_language(asked).text, err);
    if (status)
        return status;
    pl_json_open_object(call->json);
    for (const pl_node *message = english ? english->first : NULL; message; message = message->next) {
        pl_str text = pl_node_text(pl_node_find_str(own, message->key));
        pl_json_key_str(call->json, message->key);
        pl_json_put_str(call->json, text.at ? text : message->text);
    }
    pl_json_close_object(call->json);
    return PL_OK;
}
