/* What bindings know during a call: views with known ids masked, leases that end with their call. */
#include "unit/rule/subjects.h"

#include "rule/api.h"

static void masks_known_ids_and_plain_values_in_views(void **state)
{
    (void)state;
    static const char text[] = "Order 302-1234567, tel 0301234567, a@b.example from DHL 99.";
    rule_books books;
    pl_draft draft;
    pl_vector spans;
    open_books(&books);
    put_rule(books.builtin, "common/policy/a", "",
             "function(draft) for _, kind in ipairs { 'case', 'skeleton', 'digits' } do\n"
             "assert(#draft:view(kind):find('302') == 0, kind) assert(#draft:view(kind):find('99') == 0, kind)\n"
             "assert(#draft:view(kind):find('0301234567') == 1, kind)\n"
             "assert(draft:view(kind):find('[a-z]+@[a-z.]+')[1].text == 'a@b.example', kind) end\n"
             "assert(#draft:find('302') == 1) assert(#draft:find('99') == 0)\n"
             "assert(#draft:entities('order_id') == 1 and #draft:entities() == 3)\n"
             "assert(draft:entities('email')[1].start == 36 and draft:entities('email')[1].finish == 46) end");
    open_worker(&books);
    const struct {
        pl_entity_kind kind;
        size_t start;
        size_t end;
    } known[] = { { PL_ENTITY_ORDER_ID, 6, 17 }, { PL_ENTITY_PHONE, 23, 33 }, { PL_ENTITY_EMAIL, 35, 46 } };
    for (size_t i = 0; i < 3; i++)
        *(pl_entity *)pl_vector_add(&books.entities) =
            (pl_entity){ .kind = known[i].kind, .start = known[i].start, .end = known[i].end, .sure = true };
    pl_vector_init(&spans, sizeof(pl_span), &books.arena);
    *(pl_span *)pl_vector_add(&spans) = (pl_span){ .start = 35, .end = 46, .kind = PL_SPAN_VALUE };
    *(pl_span *)pl_vector_add(&spans) = (pl_span){ .start = 52, .end = 58, .kind = PL_SPAN_VALUE };
    make_draft(&draft, &books, text, &spans);
    run_stage(&books, PL_RULE_POLICY, (pl_rule_subject){ .draft = &draft });
    if (books.report.stopped.count)
        fail_msg("%s", ((const pl_rule_stop *)books.report.stopped.at)->says.at);
    pl_draft_drop(&draft);
    close_books(&books);
}

/* Rules cannot keep anything, so a test has to: what the C side of the bindings guards against. */
enum { REGISTRY = -1000000 - 1000 };
extern void lua_setfield(struct lua_State *lua, int index, const char *name);
extern int lua_getfield(struct lua_State *lua, int index, const char *name);

static int push_and_keep(struct lua_State *lua, void *payload)
{
    (void)payload;
    pl_api_push_draft(lua);
    lua_setfield(lua, REGISTRY, "kept");
    return lua_getfield(lua, REGISTRY, "kept") ? 1 : 0;
}

static int push_kept(struct lua_State *lua, void *payload)
{
    (void)payload;
    return lua_getfield(lua, REGISTRY, "kept") ? 1 : 0;
}

static void a_lease_of_an_earlier_call_says_so(void **state)
{
    (void)state;
    static const char chunk[] = "return { apply = function(draft) return draft:text() end }";
    rule_books books;
    pl_draft draft;
    pl_rule_host host;
    pl_vm *vm;
    int kept;
    pl_rule rule = { .stage = PL_RULE_TONE };
    pl_rule_call call = { .rule = &rule, .context = &books.context };
    pl_vm_call apply = { .field = "apply", .push = push_and_keep };
    pl_error err = { 0 };
    open_books(&books);
    make_draft(&draft, &books, "text", NULL);
    call.subject.draft = &draft;
    pl_host_init(&host);
    assert_int_equal(pl_host_open(&vm, &host, NULL, &err), PL_OK);
    assert_int_equal(pl_vm_load(&kept, vm, pl_str_of(chunk), "a.lua", &err), PL_OK);
    pl_host_begin(&host, &call);
    assert_int_equal(pl_vm_run(vm, kept, &apply, NULL, &err), PL_OK);
    pl_host_end(&host);
    apply.push = push_kept;
    for (int between = 0; between < 2; between++) {
        if (!between)
            pl_host_begin(&host, &call);
        assert_int_equal(pl_vm_run(vm, kept, &apply, NULL, &err), PL_ERR_CONTENT);
        assert_non_null(strstr(err.message, "draft:text: this draft belongs to an earlier call"));
        if (!between)
            pl_host_end(&host);
    }
    pl_vm_free(vm);
    pl_host_drop(&host);
    pl_draft_drop(&draft);
    close_books(&books);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(masks_known_ids_and_plain_values_in_views),
        cmocka_unit_test(a_lease_of_an_earlier_call_says_so),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
