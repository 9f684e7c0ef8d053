/* Reading the words of a language: every key belongs to a variant, every argument to what that variant may state. */
#include "reply/words.h"

#include <string.h>

#include "base/alloc.h"
#include "locale/pattern.h"

enum { KEY_PARTS_MAX = PL_JOINED_MAX, KEY_BYTES_MAX = 256 };

static const pl_field wording_fields[] = {
    { .name = "when", .kind = PL_FIELD_TABLE },
    { .name = "after", .kind = PL_FIELD_TEXT },
    { .name = "first", .kind = PL_FIELD_BOOL },
    { .name = NULL },
};

/* The variants that a key joins. */
typedef struct key_parts {
    const pl_variant *variant[KEY_PARTS_MAX];
    size_t count;
} key_parts;

/* What pl_words_take works on. */
typedef struct take_case {
    pl_words *words;
    pl_arena *arena;
    const pl_library *library;
    const pl_reply *reply;
} take_case;

static pl_status take_part(key_parts *parts, const take_case *take, pl_str part, const pl_node *node, pl_error *err)
{
    size_t dot = pl_str_find(part, PL_STR("."), 0);
    pl_str id = pl_str_slice(part, 0, dot);
    const pl_reply_move *move = pl_library_move(take->library, take->reply, id);
    if (!move)
        return pl_node_fail(err, node, "no move '%.*s' stands in the root plan", PL_STR_ARGS(id));
    if (dot >= part.length)
        return pl_node_fail(err, node, "the key '%.*s' must be move.variant", PL_STR_ARGS(part));
    pl_str name = pl_str_slice(part, dot + 1, part.length);
    const pl_variant *variant = pl_move_variant(move, name);
    if (!variant)
        return pl_node_fail(err, node, "the move '%.*s' has no variant '%.*s'", PL_STR_ARGS(id), PL_STR_ARGS(name));
    if (take->reply && move->shared)
        return pl_node_fail(err, node, "the move '%.*s' is shared: its words stand in moves.lua", PL_STR_ARGS(id));
    if (parts->count == KEY_PARTS_MAX)
        return pl_node_fail(err, node, "a phrase joins at most %d moves", KEY_PARTS_MAX);
    parts->variant[parts->count++] = variant;
    return PL_OK;
}

static pl_status take_key(key_parts *parts, const take_case *take, const pl_node *node, pl_error *err)
{
    pl_str rest = node->key;
    pl_str part;
    parts->count = 0;
    pl_status status = PL_OK;
    while (!status && pl_str_split(&part, &rest, '+'))
        status = take_part(parts, take, part, node, err);
    return status;
}

static bool lists(const int *facts, size_t count, int fact)
{
    for (size_t i = 0; i < count; i++) {
        if (facts[i] == fact)
            return true;
    }
    return false;
}

static bool may_state(const key_parts *parts, int fact)
{
    for (size_t i = 0; i < parts->count; i++) {
        const pl_variant *variant = parts->variant[i];
        if (lists(variant->needs, variant->need_count, fact) || lists(variant->may, variant->may_count, fact))
            return true;
    }
    return false;
}

static bool needed(const key_parts *parts, int fact)
{
    for (size_t i = 0; i < parts->count; i++) {
        if (lists(parts->variant[i]->needs, parts->variant[i]->need_count, fact))
            return true;
    }
    return false;
}

static bool uses(const pl_pattern *pattern, const char *name)
{
    size_t count;
    const pl_pattern_argument *arguments = pl_pattern_arguments(pattern, &count);
    for (size_t i = 0; i < count; i++) {
        if (pl_str_is(arguments[i].name, name))
            return true;
    }
    return false;
}

static const char *kind_use(pl_value_kind kind)
{
    switch (kind) {
    case PL_VALUE_MOMENT: return "shown as a date";
    case PL_VALUE_NUMBER:
    case PL_VALUE_MONEY: return "shown as a number";
    case PL_VALUE_CHOICE: return "selected from: it is a choice";
    default: return "shown as a text";
    }
}

enum { AS_DATE = 1, AS_NUMBER = 2, AS_KEYWORD = 4 };

/* Whether the pattern shows a fact of this kind as what it is. */
static bool fits_kind(const pl_pattern_argument *argument, pl_value_kind kind)
{
    static const struct {
        unsigned wanted, refused;
    } uses[] = {
        [PL_VALUE_NONE] = { 0, AS_DATE | AS_NUMBER },
        [PL_VALUE_TEXT] = { 0, AS_DATE | AS_NUMBER },
        [PL_VALUE_NUMBER] = { 0, AS_DATE | AS_KEYWORD },
        [PL_VALUE_MONEY] = { 0, AS_DATE | AS_KEYWORD },
        [PL_VALUE_MOMENT] = { AS_DATE, AS_NUMBER | AS_KEYWORD },
        [PL_VALUE_DAY] = { 0, AS_DATE | AS_NUMBER },
        [PL_VALUE_BOOL] = { 0, AS_DATE | AS_NUMBER },
        [PL_VALUE_CHOICE] = { AS_KEYWORD, AS_DATE | AS_NUMBER },
    };
    unsigned use =
        (argument->date ? AS_DATE : 0U) | (argument->numeric ? AS_NUMBER : 0U) | (argument->select ? AS_KEYWORD : 0U);
    return (use & uses[kind].wanted) == uses[kind].wanted && !(use & uses[kind].refused);
}

static pl_status refuse_name(const pl_node *node, pl_str name, pl_error *err)
{
    pl_str nearest = pl_fact_nearest(name);
    pl_node_fail(err, node, "no fact can fill {%.*s}", PL_STR_ARGS(name));
    if (nearest.at)
        pl_error_hint(err, "did you mean {%.*s}?", PL_STR_ARGS(nearest));
    return PL_ERR_CONTENT;
}

static pl_status check_argument(const pl_pattern_argument *argument, const key_parts *parts, const pl_node *node,
                                pl_error *err)
{
    size_t count;
    const pl_fact_row *rows = pl_fact_rows(&count);
    pl_str name = argument->name;
    int fact = pl_fact_find(name);
    if (fact < 0)
        return refuse_name(node, name, err);
    if (rows[fact].role != PL_FACT_ADDRESS && !may_state(parts, fact))
        return pl_node_fail(err, node, "{%.*s} is not among the facts that the variant needs", PL_STR_ARGS(name));
    if (!fits_kind(argument, rows[fact].kind))
        return pl_node_fail(err, node, "{%.*s} must be %s", PL_STR_ARGS(name), kind_use(rows[fact].kind));
    return PL_OK;
}

static pl_status check_arguments(const pl_pattern *pattern, const key_parts *parts, const pl_node *node, pl_error *err)
{
    size_t count;
    const pl_pattern_argument *arguments = pl_pattern_arguments(pattern, &count);
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i < count; i++)
        status = check_argument(&arguments[i], parts, node, err);
    return status;
}

/* Whether the variants alone bring every value: what is only allowed may be absent, an undecided choice selects `other`. */
static bool is_sure(const pl_pattern *pattern, const key_parts *parts)
{
    size_t count;
    const pl_fact_row *rows = pl_fact_rows(&count);
    const pl_pattern_argument *arguments = pl_pattern_arguments(pattern, &count);
    for (size_t i = 0; i < count; i++) {
        int fact = pl_fact_find(arguments[i].name);
        if (rows[fact].kind != PL_VALUE_CHOICE && !needed(parts, fact))
            return false;
    }
    return true;
}

static pl_status check_needs(const pl_pattern *pattern, const key_parts *parts, const pl_node *node, pl_error *err)
{
    size_t row_count;
    const pl_fact_row *rows = pl_fact_rows(&row_count);
    for (size_t i = 0; i < parts->count; i++) {
        const pl_variant *variant = parts->variant[i];
        for (size_t k = 0; k < variant->need_count; k++) {
            int fact = variant->needs[k];
            if (rows[fact].role == PL_FACT_ADDRESS || lists(variant->may, variant->may_count, fact))
                continue;
            if (!uses(pattern, rows[fact].name))
                return pl_node_fail(err, node, "the words leave out {%s}, which the variant states", rows[fact].name);
        }
    }
    return PL_OK;
}

/* Compiles the pattern once, in the language itself, to hold it against its variants. */
static pl_status check_pattern(pl_wording *wording, const take_case *take, const key_parts *parts, const pl_node *node,
                               pl_error *err)
{
    pl_pattern *pattern;
    pl_error cause = { .status = PL_OK };
    pl_status status = pl_pattern_new_shared(&pattern, wording->text, take->words->formatters, &cause);
    if (status == PL_ERR_MEMORY)
        return pl_fail(err, status, "no memory for a pattern");
    if (status)
        return pl_node_fail(err, node, "%s", cause.message);
    char holes[64];
    pl_pattern_holes(pattern, holes, sizeof holes);
    if (*holes)
        status = pl_node_fail(err, node, "the plural leaves out %s", holes);
    if (!status)
        status = check_arguments(pattern, parts, node, err);
    if (!status)
        status = check_needs(pattern, parts, node, err);
    wording->sure = !status && is_sure(pattern, parts);
    pl_pattern_free(pattern);
    return status;
}

static pl_status take_wording(pl_wording *wording, const take_case *take, const pl_node *node, pl_error *err)
{
    wording->node = node;
    if (node->kind == PL_NODE_TEXT) {
        wording->text = node->text;
        return pl_condition_new(&wording->when, take->arena, NULL, err);
    }
    if (node->kind != PL_NODE_TABLE || node->list_count != 1 || node->first->kind != PL_NODE_TEXT)
        return pl_node_fail(err, node, "a wording is a text, or a table that begins with its text");
    wording->text = node->first->text;
    pl_node rest = *node;
    rest.first = node->first->next;
    rest.count = node->count - 1;
    rest.list_count = 0;
    pl_status status = pl_fields_check(&rest, wording_fields, err);
    if (status)
        return status;
    wording->after = pl_node_text(pl_node_find(node, "after"));
    wording->first = pl_node_true(pl_node_find(node, "first"));
    return pl_condition_new(&wording->when, take->arena, pl_node_find(node, "when"), err);
}

static bool is_single(const pl_node *node)
{
    return node->kind == PL_NODE_TEXT || pl_node_find(node, "when") || pl_node_find(node, "after") ||
           pl_node_find(node, "first");
}

static pl_status take_wordings(pl_phrase *phrase, const take_case *take, const key_parts *parts, const pl_node *node,
                               pl_error *err)
{
    bool single = is_single(node);
    if (!single && (node->kind != PL_NODE_TABLE || !node->list_count))
        return pl_node_fail(err, node, "the words must be a text or a list of wordings");
    phrase->count = single ? 1 : node->list_count;
    phrase->wordings = pl_arena_take_many(take->arena, phrase->count, sizeof *phrase->wordings);
    if (!phrase->wordings)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for words");
    const pl_node *child = single ? node : node->first;
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i < phrase->count; i++, child = child->next) {
        status = take_wording(&phrase->wordings[i], take, child, err);
        if (!status)
            status = check_pattern(&phrase->wordings[i], take, parts, child, err);
    }
    return status;
}

static pl_status take_phrase(const take_case *take, const pl_node *node, pl_error *err)
{
    key_parts parts;
    pl_status status = take_key(&parts, take, node, err);
    if (status)
        return status;
    pl_str owner = take->reply ? take->reply->words : PL_STR("");
    pl_phrase *phrase = pl_arena_take(take->arena, sizeof *phrase);
    pl_str key = pl_arena_format(take->arena, "%.*s/%.*s", PL_STR_ARGS(owner), PL_STR_ARGS(node->key));
    if (!phrase || !key.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for words");
    phrase->key = key;
    phrase->number = take->words->wording_count;
    status = take_wordings(phrase, take, &parts, node, err);
    if (status)
        return status;
    take->words->wording_count += phrase->count;
    return pl_table_put(&take->words->phrases, key, phrase, err);
}

pl_status pl_words_take(pl_words *words, pl_arena *arena, const pl_library *library, const pl_reply *reply,
                        const pl_node *table, pl_error *err)
{
    take_case take = { .words = words, .arena = arena, .library = library, .reply = reply };
    if (table->list_count)
        return pl_node_fail(err, table->first, "words stand under the key of their variant");
    for (const pl_node *node = table->first; node; node = node->next) {
        if (reply && pl_str_is(node->key, "examples"))
            continue;
        pl_status status = take_phrase(&take, node, err);
        if (status)
            return status;
    }
    return PL_OK;
}

static bool has_open_wording(const pl_phrase *phrase)
{
    for (size_t i = 0; phrase && i < phrase->count; i++) {
        const pl_wording *wording = &phrase->wordings[i];
        if (wording->sure && !pl_condition_tests(wording->when) && !wording->after.at && !wording->first)
            return true;
    }
    return false;
}

static pl_status cover_move(const pl_words *words, pl_str owner, const pl_reply_move *move, const char *file,
                            pl_error *err)
{
    for (size_t i = 0; i < move->variant_count; i++) {
        pl_buf text;
        pl_buf_init(&text, KEY_BYTES_MAX);
        pl_buf_put(&text, move->id);
        pl_buf_put_byte(&text, '.');
        pl_buf_put(&text, move->variants[i].id);
        pl_str key = pl_buf_view(&text);
        pl_status status = pl_buf_status(&text, "a key", err);
        if (!status && !has_open_wording(pl_words_find(words, owner, key)))
            status = pl_fail_at(err, PL_ERR_CONTENT, file, 0, 0,
                                "no words for '%.*s' that need no condition and no other fact", PL_STR_ARGS(key));
        pl_buf_drop(&text);
        if (status)
            return status;
    }
    return PL_OK;
}

pl_status pl_words_cover(const pl_words *words, const pl_library *library, const pl_reply *reply, const char *file,
                         pl_error *err)
{
    size_t count;
    const pl_reply_move *moves = pl_library_shared(library, &count);
    pl_str owner = PL_STR("");
    if (reply) {
        moves = reply->moves;
        count = reply->move_count;
        owner = reply->words;
    }
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i < count; i++)
        status = cover_move(words, owner, &moves[i], file, err);
    return status;
}

const pl_phrase *pl_words_find(const pl_words *words, pl_str reply, pl_str key)
{
    char full[512];
    if (reply.length + key.length + 1 > sizeof full)
        return NULL;
    if (reply.length)
        memcpy(full, reply.at, reply.length);
    full[reply.length] = '/';
    memcpy(full + reply.length + 1, key.at, key.length);
    return pl_table_find(&words->phrases, (pl_str){ full, reply.length + key.length + 1 });
}
