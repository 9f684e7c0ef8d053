/* Suggestions are plans, not letters with holes: take away any field, move or variant, and text and gloss change together. */
#include "unit/engine/plan_cases.h"

#include "base/alloc.h"
#include "reply/library.h"

/* The engine, and beside it the library that tells which variants there are. */
typedef struct plan_world {
    pl_engine *engine;
    pl_catalog *catalog;
    pl_library *library;
} plan_world;

static pl_document *ask_case(plan_world *world, const plan_case *at)
{
    pl_buf request;
    pl_buf_init(&request, REQUEST_BYTES);
    write_request(&request, at);
    pl_document *answer = ask(world->engine, "suggest", request.at);
    pl_buf_drop(&request);
    return answer;
}

/* Says where a fault was seen, with the whole text. */
static void fail_case(const plan_case *at, pl_document *answer, const char *fault, const char *detail)
{
    const char *without = at->without < FIELD_COUNT ? order_fields[at->without].name : "nothing";
    fail_msg("%s %s without %s choose %s more %s: %s '%s' in:\n%s\n%s", at->market->id, at->reply, without, at->choose,
             at->more, fault, detail, text_at(answer, "suggestions.0.text"),
             pl_document_json(answer, "suggestions.0.moves", NULL));
}

/* Texts of the first suggestion: what the buyer reads and, in one, what the agent reads. */
typedef struct both_texts {
    char text[16384];
    char gloss[16384];
} both_texts;

static void take_texts(both_texts *out, pl_document *answer)
{
    (void)snprintf(out->text, sizeof out->text, "%s", text_at(answer, "suggestions.0.text"));
    size_t length = 0;
    size_t count = pl_document_count(answer, "suggestions.0.moves");
    out->gloss[0] = '\0';
    for (size_t i = 0; i < count; i++)
        length +=
            (size_t)snprintf(out->gloss + length, sizeof out->gloss - length, "%s\n", move_field(answer, i, "gloss"));
    assert_true(length < sizeof out->gloss);
}

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/* Whether a value stands in a text; digits only where no other digit touches them. */
static bool shows(const char *text, const char *value)
{
    size_t length = strlen(value);
    bool number = is_digit(value[0]) && is_digit(value[length - 1]);
    for (const char *at = strstr(text, value); at; at = strstr(at + 1, value)) {
        if (!number || ((at == text || !is_digit(at[-1])) && !is_digit(at[length])))
            return true;
    }
    return false;
}

static void expect_clean(const plan_case *at, pl_document *answer, const char *text)
{
    static const char *const faults[] = { "{", "}", "  ", "\n\n\n", " \n", "\n ", " .", " ,", "..", "。。", "null" };
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        if (strstr(text, faults[i]))
            fail_case(at, answer, "found", faults[i]);
    }
}

/* Sentences of more than a few letters stand once in a text. */
static void expect_once(const plan_case *at, pl_document *answer, const char *text)
{
    static const char *const ends[] = { ". ", ".\n", "! ", "? ", "。", "！", "？", "\n" };
    enum { SHORT_BYTES = 12 };
    while (*text) {
        size_t length = strlen(text);
        for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
            const char *end = strstr(text, ends[i]);
            size_t here = end ? (size_t)(end - text) + strlen(ends[i]) : length;
            length = here < length ? here : length;
        }
        char sentence[4096];
        (void)snprintf(sentence, sizeof sentence, "%.*s", (int)length, text);
        text += length;
        if (length > SHORT_BYTES && strstr(text, sentence))
            fail_case(at, answer, "said twice", sentence);
    }
}

/* What must hold of every suggestion, whatever is missing. */
static void expect_whole(const plan_case *at, pl_document *answer, const both_texts *both)
{
    size_t count = pl_document_count(answer, "suggestions.0.moves");
    if (strcmp(text_at(answer, "suggestions.0.replies.0"), at->reply) != 0)
        fail_case(at, answer, "another reply", text_at(answer, "suggestions.0.replies.0"));
    for (size_t i = 0; i < count; i++) {
        if (!*move_field(answer, i, "text") || !*move_field(answer, i, "gloss") || !*move_field(answer, i, "variant"))
            fail_case(at, answer, "no words for", move_field(answer, i, "id"));
        if (!strcmp(move_field(answer, i, "gloss_by"), "none"))
            fail_case(at, answer, "no gloss for", move_field(answer, i, "id"));
        if (!strstr(both->text, move_field(answer, i, "text")))
            fail_case(at, answer, "not in the text", move_field(answer, i, "text"));
    }
    expect_clean(at, answer, both->text);
    expect_clean(at, answer, both->gloss);
    expect_once(at, answer, both->text);
}

/* Phrases may name the thing and, where another move says the day, may leave it out. */
static bool may_leave_out(const plan_case *at, const order_field *field)
{
    return !strcmp(field->name, "items") || (*at->choose && !strcmp(field->name, "eta"));
}

/* A value that the request does not hold is in no text, and one that it holds is in both or in none. */
static void expect_values(const plan_case *at, pl_document *answer, const both_texts *both)
{
    for (size_t i = 0; i < FIELD_COUNT; i++) {
        const order_field *field = &order_fields[i];
        if (!field->shows)
            continue;
        bool in_text = shows(both->text, field->shows);
        bool in_gloss = shows(both->gloss, field->shows);
        if (i == at->without && (in_text || in_gloss))
            fail_case(at, answer, "still says", field->shows);
        if (in_text != in_gloss && !may_leave_out(at, field))
            fail_case(at, answer, in_text ? "only the text says" : "only the gloss says", field->shows);
    }
}

static pl_document *expect_sound(plan_world *world, const plan_case *at, both_texts *both)
{
    pl_document *answer = ask_case(world, at);
    take_texts(both, answer);
    expect_whole(at, answer, both);
    expect_values(at, answer, both);
    return answer;
}

/* Calls `each` for every market and reply. */
static void for_each_plan(plan_world *world, void (*each)(plan_world *world, const plan_case *base))
{
    for (size_t m = 0; m < sizeof markets / sizeof *markets; m++) {
        for (size_t r = 0; r < sizeof replies / sizeof *replies; r++) {
            plan_case base = {
                .market = &markets[m], .reply = replies[r], .without = NO_FIELD, .choose = "", .more = ""
            };
            each(world, &base);
        }
    }
}

static void take_fields_away(plan_world *world, const plan_case *base)
{
    static both_texts full;
    static both_texts less;
    pl_document_free(expect_sound(world, base, &full));
    for (size_t i = 0; i < FIELD_COUNT; i++) {
        plan_case at = *base;
        at.without = i;
        pl_document *answer = expect_sound(world, &at, &less);
        bool text_changed = strcmp(full.text, less.text) != 0;
        bool gloss_changed = strcmp(full.gloss, less.gloss) != 0;
        if (text_changed != gloss_changed && strcmp(order_fields[i].name, "items") != 0)
            fail_case(&at, answer, text_changed ? "only the text changed" : "only the gloss changed", less.gloss);
        pl_document_free(answer);
    }
}

static void says_nothing_that_the_order_does_not(void **state)
{
    for_each_plan(*state, take_fields_away);
}

/* Whether a move, alone or joined with others, is said. */
static bool says_move(pl_document *answer, const char *id)
{
    size_t count = pl_document_count(answer, "suggestions.0.moves");
    for (size_t i = 0; i < count; i++) {
        pl_str rest = pl_str_of(move_field(answer, i, "id"));
        pl_str part;
        while (pl_str_split(&part, &rest, '+')) {
            if (pl_str_is(part, id))
                return true;
        }
    }
    return false;
}

static void drop_one(plan_world *world, const plan_case *base, pl_document *full, const char *id)
{
    static both_texts less;
    char choose[256];
    (void)snprintf(choose, sizeof choose, ",'drop':['%s']", id);
    plan_case at = *base;
    at.choose = choose;
    pl_document *answer = expect_sound(world, &at, &less);
    if (says_move(answer, id))
        fail_case(&at, answer, "still there", id);
    if (!strcmp(text_at(full, "suggestions.0.text"), less.text))
        fail_case(&at, answer, "nothing changed without", id);
    pl_document_free(answer);
}

/* Calls `each` for every single move of the full plan. */
static void for_each_move(plan_world *world, const plan_case *base,
                          void (*each)(plan_world *, const plan_case *, pl_document *, const char *))
{
    static both_texts both;
    pl_document *full = expect_sound(world, base, &both);
    size_t count = pl_document_count(full, "suggestions.0.moves");
    for (size_t i = 0; i < count; i++) {
        pl_str rest = pl_str_of(move_field(full, i, "id"));
        pl_str part;
        while (pl_str_split(&part, &rest, '+')) {
            char id[128];
            (void)snprintf(id, sizeof id, "%.*s", PL_STR_ARGS(part));
            each(world, base, full, id);
        }
    }
    pl_document_free(full);
}

static void drop_moves(plan_world *world, const plan_case *base)
{
    for_each_move(world, base, drop_one);
}

static void a_dropped_move_is_gone_from_text_and_gloss(void **state)
{
    for_each_plan(*state, drop_moves);
}

/* The variant that a move has in an answer; the part of a joined one. */
static bool has_variant(pl_document *answer, const char *id, pl_str variant)
{
    size_t count = pl_document_count(answer, "suggestions.0.moves");
    for (size_t i = 0; i < count; i++) {
        pl_str ids = pl_str_of(move_field(answer, i, "id"));
        pl_str names = pl_str_of(move_field(answer, i, "variant"));
        pl_str part;
        pl_str name;
        while (pl_str_split(&part, &ids, '+') && pl_str_split(&name, &names, '+')) {
            if (pl_str_is(part, id) && pl_str_equal(name, variant))
                return true;
        }
    }
    return false;
}

static bool is_missing(pl_document *answer, const char *id)
{
    size_t count = pl_document_count(answer, "suggestions.0.missing");
    for (size_t i = 0; i < count; i++) {
        char path[64];
        (void)snprintf(path, sizeof path, "suggestions.0.missing.%zu.for", i);
        if (!strcmp(text_at(answer, path), id))
            return true;
    }
    return false;
}

/* Every variant of a move that the agent may choose: it is said, or what it lacks is named. */
static void choose_variants(plan_world *world, const plan_case *base, pl_document *full, const char *id)
{
    static both_texts both;
    (void)full;
    const pl_reply *reply = pl_library_find(world->library, pl_str_of(base->reply));
    const pl_reply_move *move = pl_library_move(world->library, reply, pl_str_of(id));
    assert_non_null(move);
    for (size_t i = 0; strcmp(id, "cushion") != 0 && i < move->variant_count; i++) {
        char choose[256];
        pl_str variant = move->variants[i].id;
        (void)snprintf(choose, sizeof choose, ",'variant':{'%s':'%.*s'}", id, PL_STR_ARGS(variant));
        plan_case at = *base;
        at.choose = choose;
        pl_document *answer = expect_sound(world, &at, &both);
        if (!has_variant(answer, id, variant) && !is_missing(answer, id))
            fail_case(&at, answer, "the choice was not obeyed:", choose);
        pl_document_free(answer);
    }
}

static void vary_moves(plan_world *world, const plan_case *base)
{
    for_each_move(world, base, choose_variants);
}

static void a_chosen_variant_is_said_or_what_it_lacks_is_named(void **state)
{
    for_each_plan(*state, vary_moves);
}

static const char *const names[] = {
    "",
    ",'buyer':{'name':'Erika Musterfrau','gender':'f'}",
    ",'buyer':{'given':'Erika'}",
    ",'buyer':{'name':'山田 太郎'}",
    ",'buyer':{'family':'Vogel','title':'Dr.','gender':'m'}",
};
static const char *const speakers[] = {
    "",
    ",'persona':{'name':'Mia Kurz','shop':'Lumenladen'}",
    ",'persona':{'shop':'Lumenladen'}",
    ",'persona':{'name':'Mia Kurz'}",
};
static const char *const turns[] = {
    "",
    ",'channel':'chat'",
    ",'conversation':[{'from':'buyer','text':'Hm?'},{'from':'agent','text':'OK.'}]",
    ",'channel':'chat','conversation':[{'from':'agent','text':'OK.'}]",
};

/* Every name meets every turn, speaker and emotion at least once. */
static void vary_people(plan_world *world, const plan_case *base)
{
    static both_texts both;
    const char *const messages[] = { base->market->calm, base->market->anxious, base->market->angry };
    size_t name_count = sizeof names / sizeof *names;
    for (size_t i = 0; i < name_count * 12; i++) {
        char more[512];
        plan_case at = *base;
        (void)snprintf(more, sizeof more, "%s%s%s", names[i % name_count], speakers[(i / 3 + i) % 4], turns[i % 4]);
        at.more = more;
        at.message = messages[i % 3];
        at.without = i % 7 ? NO_FIELD : i % FIELD_COUNT;
        pl_document_free(expect_sound(world, &at, &both));
    }
}

static void reads_whole_for_every_name_speaker_turn_and_mood(void **state)
{
    for_each_plan(*state, vary_people);
}

static int open_state(void **state)
{
    static plan_world world;
    pl_error err = { 0 };
    pl_content_folders folders = { PL_SOURCE_FOLDER, NULL };
    world.engine = open_shipped();
    assert_int_equal(pl_catalog_load(&world.catalog, folders, &err), PL_OK);
    assert_int_equal(pl_library_load(&world.library, world.catalog, folders, NULL, &err), PL_OK);
    *state = &world;
    return 0;
}

static int close_state(void **state)
{
    plan_world *world = *state;
    pl_library_free(world->library);
    pl_catalog_free(world->catalog);
    pl_engine_close(world->engine);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(says_nothing_that_the_order_does_not),
        cmocka_unit_test(a_dropped_move_is_gone_from_text_and_gloss),
        cmocka_unit_test(a_chosen_variant_is_said_or_what_it_lacks_is_named),
        cmocka_unit_test(reads_whole_for_every_name_speaker_turn_and_mood),
    };
    return cmocka_run_group_tests(tests, open_state, close_state);
}
