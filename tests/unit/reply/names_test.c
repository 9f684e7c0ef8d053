/* Names for salutations: handles are none, capitals are calmed, genders are never guessed. */
#include "unit/reply/requests.h"

#include "base/alloc.h"
#include "reply/names.h"

typedef struct name_row {
    const char *buyer;
    const char *given, *family, *script; /* NULL: absent */
} name_row;

static const name_row full_names[] = {
    { "{'name':'Anna Schmidt'}", "Anna", "Schmidt", "Latn" },
    { "{'name':'  Anna Schmidt '}", "Anna", "Schmidt", "Latn" },
    { "{'name':'Anna'}", "Anna", NULL, "Latn" },
    { "{'name':'Anna  Schmidt'}", "Anna", "Schmidt", "Latn" },
    { "{'name':'Ludwig van der Berg'}", "Ludwig", "van der Berg", "Latn" },
    { "{'name':'Maria de la Cruz'}", "Maria", "de la Cruz", "Latn" },
    { "{'name':'Van Morrison'}", "Van", "Morrison", "Latn" },
    { "{'name':'Jean-Luc O\\u2019Neill'}", "Jean-Luc", "O\xE2\x80\x99Neill", "Latn" },
    { "{'name':'Anna Maria Schmidt'}", "Anna Maria", "Schmidt", "Latn" },
    { "{'name':'Иван Петров'}", "Иван", "Петров", "Cyrl" },
    { "{'name':'山田 太郎'}", "太郎", "山田", "Hani" },
    { "{'name':'山田　太郎'}", "太郎", "山田", "Hani" },
    { "{'name':'山田 はなこ'}", "はなこ", "山田", "Jpan" },
    { "{'name':'ヤマダ タロウ'}", "タロウ", "ヤマダ", "Jpan" },
    { "{'name':'山田太郎'}", NULL, "山田太郎", "Hani" },
    { "{'name':'王小明'}", NULL, "王小明", "Hani" },
    { "{'name':'김 민준'}", "민준", "김", "Hang" },
};

static const name_row parted_names[] = {
    { "{'given':'Anna','family':'Schmidt'}", "Anna", "Schmidt", "Latn" },
    { "{'given':'Anna','family':'x9'}", "Anna", NULL, "Latn" },
    { "{'given':'anna_88','family':'Schmidt'}", NULL, "Schmidt", "Latn" },
    { "{'given':'anna_88'}", NULL, NULL, NULL },
    { "{'given':'anna_88','name':'Anna Schmidt'}", NULL, NULL, NULL },
    { "{'given':' ','name':'Anna Schmidt'}", "Anna", "Schmidt", "Latn" },
    { "{'family':'山田','given':'太郎','name':'ignored'}", "太郎", "山田", "Hani" },
};

static const name_row no_names[] = {
    { "{'name':'anna_88'}", NULL, NULL, NULL },
    { "{'name':'anna88'}", NULL, NULL, NULL },
    { "{'name':'a.b@example.org'}", NULL, NULL, NULL },
    { "{'name':'A'}", NULL, NULL, NULL },
    { "{'name':'Guest'}", NULL, NULL, NULL },
    { "{'name':'Amazon Customer'}", NULL, NULL, NULL },
    { "{'name':'N/A'}", NULL, NULL, NULL },
    { "{'name':'<b>Anna</b>'}", NULL, NULL, NULL },
    { "{'name':'Anna\\nSchmidt'}", NULL, NULL, NULL },
    { "{'name':'?!'}", NULL, NULL, NULL },
    { "{'name':'...'}", NULL, NULL, NULL },
    { "{'name':'　'}", NULL, NULL, NULL },
    { "{'name':''}", NULL, NULL, NULL },
    { "{}", NULL, NULL, NULL },
};

static const name_row shouted_names[] = {
    { "{'name':'ANNA M\xC3\x9CLLER'}", "Anna", "M\xC3\xBCller", "Latn" },
    { "{'name':'ANNA LI'}", "Anna", "Li", "Latn" },
    { "{'given':'ANNA','family':'LI'}", "Anna", "Li", "Latn" },
    { "{'name':'JP'}", "JP", NULL, "Latn" },
    { "{'name':'Anna McDONALD'}", "Anna", "McDONALD", "Latn" },
};

static void expect_fact(const pl_facts *facts, const char *name, const char *want, const char *buyer)
{
    const pl_value *value = &facts->at[pl_fact_find(pl_str_of(name))];
    if (value->kind == PL_VALUE_NONE && want)
        fail_msg("%s: %s is absent, want '%s'", buyer, name, want);
    if (value->kind != PL_VALUE_NONE && (!want || !pl_str_is(value->text, want)))
        fail_msg("%s: %s is '%.*s', want '%s'", buyer, name, PL_STR_ARGS(value->text), want ? want : "nothing");
}

static void expect_rows(const name_row *rows, size_t count)
{
    pl_arena arena;
    pl_arena_init(&arena, 1 << 20);
    for (size_t i = 0; i < count; i++) {
        pl_facts facts = { 0 };
        pl_names_put(&facts, &arena, read_quoted(&arena, rows[i].buyer));
        expect_fact(&facts, "given", rows[i].given, rows[i].buyer);
        expect_fact(&facts, "family", rows[i].family, rows[i].buyer);
        expect_fact(&facts, "name_script", rows[i].script, rows[i].buyer);
        expect_fact(&facts, "gender", NULL, rows[i].buyer);
    }
    pl_arena_drop(&arena);
}

static void parts_a_full_name_by_its_script(void **state)
{
    (void)state;
    expect_rows(full_names, sizeof full_names / sizeof *full_names);
}

static void prefers_the_parts_that_the_platform_gives(void **state)
{
    (void)state;
    expect_rows(parted_names, sizeof parted_names / sizeof *parted_names);
}

static void takes_no_account_name_for_a_name(void **state)
{
    (void)state;
    expect_rows(no_names, sizeof no_names / sizeof *no_names);
}

static void calms_capitals_of_a_whole_name(void **state)
{
    (void)state;
    expect_rows(shouted_names, sizeof shouted_names / sizeof *shouted_names);
}

static void keeps_title_and_gender_as_given(void **state)
{
    (void)state;
    pl_arena arena;
    pl_arena_init(&arena, 1 << 20);
    pl_facts facts = { 0 };
    pl_names_put(&facts, &arena, read_quoted(&arena, "{'name':'Anna Schmidt','title':'Dr.','gender':'f'}"));
    expect_fact(&facts, "title", "Dr.", "title");
    expect_fact(&facts, "gender", "f", "gender");
    pl_names_put(&facts, &arena, read_quoted(&arena, "{'name':'Anna Schmidt','title':' '}"));
    expect_fact(&facts, "title", NULL, "blank title");
    pl_names_put(&facts, &arena, NULL);
    expect_fact(&facts, "given", NULL, "no buyer");
    pl_arena_drop(&arena);
}

static void takes_names_up_to_its_bound(void **state)
{
    (void)state;
    pl_arena arena;
    pl_arena_init(&arena, 1 << 20);
    for (size_t length = 199; length <= 201; length++) {
        char document[256];
        (void)snprintf(document, sizeof document, "{'name':'%0*d'}", (int)length, 0);
        for (char *at = document; *at; at++)
            *at = (char)(*at == '0' ? 'a' : *at);
        pl_facts facts = { 0 };
        pl_names_put(&facts, &arena, read_quoted(&arena, document));
        assert_int_equal(facts.at[pl_fact_find(PL_STR("given"))].kind, length <= 200 ? PL_VALUE_TEXT : PL_VALUE_NONE);
    }
    pl_arena_drop(&arena);
}

static void shows_the_name_as_typed_without_memory(void **state)
{
    (void)state;
    pl_arena arena;
    pl_arena_init(&arena, 1 << 20);
    const pl_json *buyer = read_quoted(&arena, "{'name':'ANNA SCHMIDT'}");
    for (size_t n = 1; n < 4; n++) {
        pl_facts facts = { 0 };
        pl_alloc_refuse_from(n);
        pl_names_put(&facts, &arena, buyer);
        pl_alloc_refuse_from(0);
        assert_int_equal(facts.at[pl_fact_find(PL_STR("family"))].text.length, strlen("SCHMIDT"));
    }
    pl_arena_drop(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parts_a_full_name_by_its_script),
        cmocka_unit_test(prefers_the_parts_that_the_platform_gives),
        cmocka_unit_test(takes_no_account_name_for_a_name),
        cmocka_unit_test(calms_capitals_of_a_whole_name),
        cmocka_unit_test(keeps_title_and_gender_as_given),
        cmocka_unit_test(takes_names_up_to_its_bound),
        cmocka_unit_test(shows_the_name_as_typed_without_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
