/* The validator, keyword by keyword, and the request schemas, field by field. */
#include "unit/engine/answers.h"

#include "engine/schema.h"
#include "text/json_write.h"

/* A full request for each method. Written with ' for ". */
static const struct {
    const char *schema, *request;
} full[] = {
    { "suggest_request",
      "{'id':'1','market':'amazon-de','message':'Hallo','language':'de','channel':'mail',"
      "'conversation':[{'from':'buyer','text':'a','at':'2026-11-20T10:00:00Z'}],'conversation_id':'c',"
      "'order':{'id':'1','status':'shipped','placed_at':'2026-11-01','paid_at':'2026-11-01',"
      "'shipped_at':'2026-11-02','promised_by':'2026-11-20','eta':'2026-11-24','delivered_at':'2026-11-24',"
      "'carrier':'DHL','tracking':'1','events':[{'at':'2026-11-20','what':'a','place':'b'}],"
      "'items':[{'sku':'1','name':'a','quantity':1,'price':'1.00'}],'total':'1.00','currency':'EUR',"
      "'shipping_price':'0.50','destination':{'country':'DE','postcode':'1'},"
      "'refund':{'amount':'1.00','at':'2026-11-20','expected_by':'2026-11-20','method':'card'},"
      "'return':{'status':'a','at':'2026-11-20','label':'1','by':'2026-11-20'},"
      "'invoice':{'requested':true,'sent_at':'2026-11-20'}},"
      "'buyer':{'name':'A B','given':'A','family':'B','title':'Dr.','gender':'f','language':'de','notes':'n',"
      "'orders':1,'history':['a']},'persona':{'name':'Mia','gender':'f','title':'t','shop':'s'},"
      "'agent':{'name':'a','locale':'en','role':'r'},"
      "'context':{'initiated_by':'buyer','stage':'shipped','region':'QC','days_since_completion':1,"
      "'requested':['invoice'],'claim_open':true,'review_requests_sent':1,'product_category':'lamp',"
      "'buyer_account':'own'},'values':{'carrier':'DHL'},"
      "'choose':{'intents':['defective'],'reply':'holding','language':'de','remedy':'refund',"
      "'variant':{'facts':'a'},'drop':['facts']},'attachments':[{'kind':'image','name':'a.jpg'}],"
      "'tone':{'directness':1,'formality':1,'warmth':1,'apology':1,'verbosity':1,'emoji':1,'exclamation':1,"
      "'name':1,'contractions':100},'now':'2026-11-22T10:00:00Z','seed':1,'limit':3,'explain':true}" },
    { "read_request", "{'id':'1','message':'Hallo','market':'amazon-de','language':'de','agent':{'locale':'en'}}" },
    { "check_request", "{'id':'1','market':'amazon-de','text':'Hallo','language':'de','channel':'mail',"
                       "'source':{'text':'Hello','language':'en'},'now':'2026-11-22'}" },
    { "pattern_request", "{'locale':'de','pattern':'{x}','values':{'x':'a'},'zone':'Europe/Berlin','isolate':true}" },
    { "market_request", "{'market':'amazon-de'}" },
    { "list_request", "{}" },
    { "messages_request", "{'locale':'en'}" },
};

typedef struct schema_world {
    pl_arena arena;
    pl_schemas *schemas;
} schema_world;

static const pl_json *read_text(schema_world *world, const char *quoted)
{
    pl_str copy = pl_arena_copy(&world->arena, pl_str_of(quoted));
    const pl_json *json = NULL;
    pl_error err = { 0 };
    for (size_t i = 0; i < copy.length; i++)
        ((char *)copy.at)[i] = (char)(copy.at[i] == '\'' ? '"' : copy.at[i]);
    if (pl_json_read(&json, &world->arena, copy, "test", &err))
        fail_msg("%s: %s", quoted, err.message);
    return json;
}

static int open_schemas(void **state)
{
    static schema_world world;
    pl_error err = { 0 };
    pl_arena_init(&world.arena, 256 << 20);
    assert_int_equal(pl_schemas_open(&world.schemas, &err), PL_OK);
    *state = &world;
    return 0;
}

static int close_schemas(void **state)
{
    schema_world *world = *state;
    pl_schemas_close(world->schemas);
    pl_arena_drop(&world->arena);
    return 0;
}

static void accepts_full_requests(void **state)
{
    schema_world *world = *state;
    for (size_t i = 0; i < sizeof full / sizeof *full; i++) {
        pl_error err = { 0 };
        if (pl_schema_check(world->schemas, full[i].schema, read_text(world, full[i].request), &err))
            fail_msg("%s: %s %s", full[i].schema, err.field, err.message);
    }
}

/* What is done to each field in turn. */
typedef enum damage { DAMAGE_NAME, DAMAGE_TYPE } damage;

/* Objects that take any name. */
static bool is_open(const pl_json *object)
{
    return object->key.at && (pl_str_is(object->key, "values") || pl_str_is(object->key, "variant"));
}

static void expect_refused(schema_world *world, const char *schema, const pl_json *document, const pl_json *field)
{
    pl_error err = { 0 };
    char name[64];
    (void)snprintf(name, sizeof name, "/%.*s", PL_STR_ARGS(field->key));
    if (pl_schema_check(world->schemas, schema, document, &err) != PL_ERR_REQUEST || !strstr(err.field, name))
        fail_msg("%s: '%s' gave '%s' at '%s'", schema, name, err.message, err.field);
}

static void damage_field(schema_world *world, const char *schema, const pl_json *document, pl_json *field, damage kind)
{
    pl_json kept = *field;
    if (kind == DAMAGE_NAME)
        field->key = PL_STR("zz_unknown");
    else
        *field = (pl_json){ .kind = PL_JSON_NULL, .key = kept.key, .next = kept.next };
    expect_refused(world, schema, document, field);
    *field = kept;
}

/* Damages every field in turn, asks, and heals it; then goes down. Elements of lists have no name. */
static void damage_fields(schema_world *world, const char *schema, const pl_json *document, const pl_json *value,
                          damage kind)
{
    bool named = value->kind == PL_JSON_OBJECT && (kind == DAMAGE_TYPE || !is_open(value));
    for (const pl_json *child = value->first; child; child = child->next) {
        if (named || (kind == DAMAGE_TYPE && value->kind == PL_JSON_ARRAY))
            damage_field(world, schema, document, (pl_json *)child, kind);
        damage_fields(world, schema, document, child, kind);
    }
}

static void refuses_every_unknown_and_mistyped_field(void **state)
{
    schema_world *world = *state;
    for (size_t i = 0; i < sizeof full / sizeof *full; i++) {
        const pl_json *document = read_text(world, full[i].request);
        damage_fields(world, full[i].schema, document, document, DAMAGE_NAME);
        damage_fields(world, full[i].schema, document, document, DAMAGE_TYPE);
    }
}

static const struct {
    const char *request, *field, *says, *hint;
} refused[] = {
    { "{}", "/market", "the field 'market' is missing", "" },
    { "{'market':'amazon-de'}", "/message", "missing", "" },
    { "{'market':'amazon-de','mesage':'a'}", "/mesage", "unknown field 'mesage'", "did you mean 'message'?" },
    { "{'market':'amazon-de','message':1}", "/message", "must be of type string", "" },
    { "{'market':'amazon-de','message':'a','channel':'fax'}", "/channel",
      "must be one of mail, ticket, chat, public_review", "" },
    { "{'market':'amazon-de','message':'a','limit':0}", "/limit", "must be at least 1", "" },
    { "{'market':'amazon-de','message':'a','limit':6}", "/limit", "must be at most 5", "" },
    { "{'market':'amazon-de','message':'a','limit':1.5}", "/limit", "must be of type integer", "" },
    { "{'market':'amazon-de','message':'a','seed':-1}", "/seed", "must be at least 0", "" },
    { "{'market':'','message':'a'}", "/market", "must have at least 1 characters", "" },
    { "{'market':'amazon-de','message':'a','order':{'currency':'EURO'}}", "/order/currency", "at most 3", "" },
    { "{'market':'amazon-de','message':'a','order':{'eta':'soon'}}", "/order/eta", "neither a day", "" },
    { "{'market':'amazon-de','message':'a','order':{'total':'1,5'}}", "/order/total", "not an amount", "" },
    { "{'market':'amazon-de','message':'a','order':{'items':[{},{'quantity':'2'}]}}", "/order/items/1/quantity",
      "must be of type integer", "" },
    { "{'market':'amazon-de','message':'a','language':'d e'}", "/language", "not a language tag", "" },
    { "{'market':'amazon-de','message':'a','tone':{'directnes':1}}", "/tone/directnes", "unknown field",
      "did you mean 'directness'?" },
    { "{'market':'amazon-de','message':'a','tone':{'warmth':101}}", "/tone/warmth", "must be at most 100", "" },
    { "{'market':'amazon-de','message':'a','conversation':[{'from':'buyer'}]}", "/conversation/0/text", "missing", "" },
    { "[]", "/", "must be of type object", "" },
    { "null", "/", "must be of type object", "" },
};

static void names_the_place_and_the_remedy(void **state)
{
    schema_world *world = *state;
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        pl_error err = { 0 };
        pl_status status =
            pl_schema_check(world->schemas, "suggest_request", read_text(world, refused[i].request), &err);
        if (status != PL_ERR_REQUEST || strcmp(err.field, refused[i].field) != 0 ||
            !strstr(err.message, refused[i].says) || !strstr(err.hint, refused[i].hint))
            fail_msg("%s: '%s' at '%s' (%s)", refused[i].request, err.message, err.field, err.hint);
    }
}

/* Keywords that lead down, one by one; `says` NULL: accepted. */
static const struct {
    const char *schema, *request, *field, *says;
} down[] = {
    { "market_set_request", "{'market':'amazon-de','locale':'de-AT'}", "", NULL }, /* anyOf: the first */
    { "market_set_request", "{'market':'amazon-de','locale':null}", "", NULL },    /* the last */
    { "market_set_request", "{'market':'amazon-de','locale':1}", "/locale", "must be of type string" },
    { "suggest_request", "{'market':'amazon-de','occasion':'delayed'}", "", NULL },
    { "pattern_request", "{'locale':'de','pattern':'a','values':{'x':{'amount':'1,5'}}}", "/values/x", "type string" },
    { "suggest_request", "{'market':'amazon-de','message':'a','values':{'any':1}}", "",
      NULL }, /* additional by schema */
    { "suggest_request", "{'market':'amazon-de','message':'a','values':{'any':[]}}", "/values/any", "must be of type" },
    { "suggest_request", "{'market':'amazon-de','message':'a','order':{'items':[{},1]}}", "/order/items/1", "object" },
    { "suggest_request", "{'market':'amazon-de','message':'a','buyer':{'history':['a',2]}}", "/buyer/history/1",
      "must be of type string" }, /* $ref inside items */
    { "pattern_request", "{'pattern':'a'}", "/locale", "the field 'locale' is missing" },
};

static void keywords_that_lead_down_name_the_place_below(void **state)
{
    schema_world *world = *state;
    for (size_t i = 0; i < sizeof down / sizeof *down; i++) {
        pl_error err = { 0 };
        pl_status status = pl_schema_check(world->schemas, down[i].schema, read_text(world, down[i].request), &err);
        if (status != (down[i].says ? PL_ERR_REQUEST : PL_OK) || strcmp(err.field, down[i].field) != 0 ||
            !strstr(err.message, down[i].says ? down[i].says : ""))
            fail_msg("%s: '%s' at '%s'", down[i].request, err.message, err.field);
    }
}

static void counts_lengths_in_code_points(void **state)
{
    schema_world *world = *state;
    enum { LONGEST = 20000 };
    static const char *const letters[] = { "a", "\xE3\x81\x82", "\xF0\x9F\x98\x80" };
    for (size_t i = 0; i < 3; i++) {
        for (size_t length = LONGEST; length <= LONGEST + 1; length++) {
            pl_buf text;
            pl_error err = { 0 };
            pl_buf_init(&text, 1 << 20);
            pl_buf_put_text(&text, "{'market':'amazon-de','message':'");
            for (size_t k = 0; k < length; k++)
                pl_buf_put_text(&text, letters[i]);
            pl_buf_put_text(&text, "'}");
            pl_status status = pl_schema_check(world->schemas, "suggest_request", read_text(world, text.at), &err);
            assert_int_equal(status, length == LONGEST ? PL_OK : PL_ERR_REQUEST);
            pl_buf_drop(&text);
        }
    }
}

static void knows_its_schemas_by_name(void **state)
{
    schema_world *world = *state;
    pl_error err = { 0 };
    assert_non_null(pl_schema_source("suggest_request"));
    assert_null(pl_schema_source("nothing"));
    assert_int_equal(pl_schema_check(world->schemas, "nothing", read_text(world, "{}"), &err), PL_ERR_INTERNAL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(accepts_full_requests),
        cmocka_unit_test(refuses_every_unknown_and_mistyped_field),
        cmocka_unit_test(names_the_place_and_the_remedy),
        cmocka_unit_test(counts_lengths_in_code_points),
        cmocka_unit_test(knows_its_schemas_by_name),
        cmocka_unit_test(keywords_that_lead_down_name_the_place_below),
    };
    return cmocka_run_group_tests(tests, open_schemas, close_schemas);
}
