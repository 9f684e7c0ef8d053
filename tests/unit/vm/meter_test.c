/* What stops a call, what it is said to have spent, and calls that are refused memory. */
#include "unit/vm/fixture.h"

#include <string.h>

#include "base/alloc.h"

static const struct {
    const char *source;
    pl_vm_budget budget;
    const char *stopped_by;
} stops[] = {
    { "return { apply = function() for i = 1, 400 do end end }", { .steps = 300 }, "steps" },
    { "return { apply = function() while true do end end }", { .milliseconds = LATE_MILLISECONDS }, "steps" },
    { "return { apply = function() while true do end end }", { .steps = UINT64_MAX, .milliseconds = 20 }, "time" },
    { "return { apply = function() local t = {} for i = 1, 400 do t[i] = {} end end }", { .bytes = 20000 }, "bytes" },
    { "return { apply = function() count.work(1000001) end }", { .milliseconds = LATE_MILLISECONDS }, "steps" },
    { "return { apply = function() for i = 1, 1e9 do count.work(1000) end end }",
      { .milliseconds = LATE_MILLISECONDS },
      "steps" },
};

static void names_the_budget_that_stopped_a_call(void **state)
{
    fixture *own = *state;
    for (size_t i = 0; i < sizeof stops / sizeof *stops; i++) {
        pl_error err = { 0 };
        pl_vm_spent spent = { 0 };
        int kept = load(own->vm, stops[i].source);
        pl_vm_call call = { .field = "apply", .budget = stops[i].budget };
        assert_int_equal(pl_vm_run(own->vm, kept, &call, &spent, &err), PL_ERR_BUDGET);
        assert_string_equal(spent.stopped_by, stops[i].stopped_by);
        assert_string_equal(err.source, "rules/x.lua");
        assert_int_equal(err.line, 1);
    }
}

static void stops_at_the_exact_step(void **state)
{
    fixture *own = *state;
    pl_error err = { 0 };
    pl_vm_spent spent = { 0 };
    int kept = load(own->vm, "return { apply = function() for i = 1, 1000 do end end }");
    pl_vm_call call = { .field = "apply" };
    uint64_t needed = 1;
    while (call.budget.steps = needed, pl_vm_run(own->vm, kept, &call, &spent, &err) == PL_ERR_BUDGET) {
        assert_true(spent.steps == needed);
        needed++;
    }
    assert_true(needed > 1000 && needed < 1020);
}

static void stops_at_the_same_place_every_time(void **state)
{
    fixture *own = *state;
    int kept =
        load(own->vm,
             "return { apply = function()\n local t = {}\n for i = 1, 1e9 do\n  t[i % 500] = ('x'):rep(i % 900) .. i\n"
             "  if i % 100 == 0 then\n   table.sort(t)\n  end\n end\nend }");
    pl_error first = { 0 };
    pl_vm_call call = { .field = "apply", .budget = { .steps = 50000, .milliseconds = LATE_MILLISECONDS } };
    assert_int_equal(pl_vm_run(own->vm, kept, &call, NULL, &first), PL_ERR_BUDGET);
    for (int i = 0; i < 10; i++) {
        pl_error again = { 0 };
        if (i % 2)
            (void)load(own->vm, "local t = {} for i = 1, 3000 do t[i] = 'name' .. i end return t");
        if (i % 3)
            pl_vm_tidy(own->vm);
        assert_int_equal(pl_vm_run(own->vm, kept, &call, NULL, &again), PL_ERR_BUDGET);
        assert_int_equal(again.line, first.line);
        assert_string_equal(again.message, first.message);
    }
}

static void reports_what_a_call_spent(void **state)
{
    fixture *own = *state;
    pl_error err = { 0 };
    pl_vm_spent spent = { 0 };
    int kept = load(own->vm, "return { apply = function() local s = '' for i = 1, 1000 do s = s .. i end end }");
    pl_vm_call call = { .field = "apply" };
    assert_int_equal(pl_vm_run(own->vm, kept, &call, &spent, &err), PL_OK);
    assert_true(spent.steps > 3000 && spent.bytes > 2000 && !spent.stopped_by);
}

static void gives_back_the_memory_of_a_stopped_call(void **state)
{
    fixture *own = *state;
    pl_error err = { 0 };
    pl_vm_spent first = { 0 };
    pl_vm_spent last = { 0 };
    int kept = load(own->vm, "return { apply = function() local t = {} for i = 1, 1e9 do t[i] = {} end end }");
    pl_vm_call call = { .field = "apply", .budget = { .milliseconds = LATE_MILLISECONDS } };
    assert_int_equal(pl_vm_run(own->vm, kept, &call, &first, &err), PL_ERR_BUDGET);
    for (int i = 0; i < 5; i++) {
        assert_int_equal(pl_vm_run(own->vm, kept, &call, &last, &err), PL_ERR_BUDGET);
        assert_string_equal(last.stopped_by, "bytes");
        pl_vm_tidy(own->vm);
    }
    assert_true(last.bytes > (4 << 20) - (64 << 10) && last.bytes <= 4 << 20);
}

/* A binding that catches errors cannot keep a stopped call alive. */
static int catch_errors(lua_State *lua)
{
    lua_settop(lua, 1);
    for (int i = 0; i < 1000; i++) {
        lua_pushvalue(lua, 1);
        (void)lua_pcall(lua, 0, 0, 0);
    }
    return 0;
}

static int push_catcher(lua_State *lua, void *payload)
{
    (void)payload;
    lua_pushcfunction(lua, catch_errors);
    return 1;
}

static void does_not_go_on_when_a_binding_catches_the_stop(void **state)
{
    fixture *own = *state;
    pl_error err = { 0 };
    pl_vm_spent spent = { 0 };
    int kept = load(own->vm, "return { apply = function(catch)\n"
                             "  while true do catch(function() while true do end end) end\nend }");
    pl_vm_call call = { .field = "apply", .push = push_catcher, .budget = { .milliseconds = LATE_MILLISECONDS } };
    assert_int_equal(pl_vm_run(own->vm, kept, &call, &spent, &err), PL_ERR_BUDGET);
    assert_string_equal(spent.stopped_by, "steps");
    assert_true(spent.steps == 1000000);
}

/* Opens a state, loads, runs, makes a tree; the first status that is not PL_OK. */
static pl_status use_everything(lua_Integer *result)
{
    static const char source[] =
        "local shared <const> = require 'shared'\nreturn { id = 'x', list = { 1, 2 },\n"
        "  apply = function(n)\n    local t = {}\n    for i = 1, 20 do t[i] = shared.name .. i end\n"
        "    table.sort(t)\n    for k in pairs(shared) do t[k] = ('%s'):format(k):rep(9) end\n"
        "    return n * #table.concat(t, ',')\n  end }";
    fixture own = { .vm = NULL };
    pl_arena arena;
    pl_error err = { 0 };
    int kept = 0;
    const pl_node *tree = NULL;
    pl_vm_options options = options_for(&own);
    pl_vm_call call = call_for(result);
    pl_arena_init(&arena, 1 << 20);
    pl_status status = pl_vm_new(&own.vm, &options, &err);
    if (!status)
        status = pl_vm_load(&kept, own.vm, PL_STR(source), "rules/x.lua", &err);
    if (!status)
        status = pl_vm_tree(&tree, &arena, own.vm, kept, PL_STR(source), "rules/x.lua", &err);
    if (!status)
        status = pl_vm_run(own.vm, kept, &call, NULL, &err);
    if (own.vm)
        pl_vm_tidy(own.vm);
    pl_vm_free(own.vm);
    pl_arena_drop(&arena);
    return status;
}

static void survives_memory_refused_at_every_allocation(void **state)
{
    (void)state;
    lua_Integer result = 0;
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_alloc_refuse_from(n);
        status = use_everything(&result);
        pl_alloc_refuse_from(0);
        assert_true(status == PL_OK || status == PL_ERR_MEMORY);
    }
    assert_int_equal(result, 7 * (20 * 6 + 9 + 11 * 2 + 19));
}

static void runs_again_after_memory_was_refused(void **state)
{
    fixture *own = *state;
    lua_Integer result = 0;
    pl_error err = { 0 };
    pl_vm_call call = call_for(&result);
    int kept = load(own->vm,
                    "return { apply = function(n) local t = {} for i = 1, 200 do t[i] = { i } end return n * #t end }");
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n += 7) {
        pl_alloc_refuse_from(n);
        status = pl_vm_run(own->vm, kept, &call, NULL, &err);
        pl_alloc_refuse_from(0);
        assert_true(status == PL_OK || status == PL_ERR_MEMORY);
        assert_int_equal(pl_vm_run(own->vm, kept, &call, NULL, &err), PL_OK);
        assert_int_equal(result, 1400);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(names_the_budget_that_stopped_a_call, open_fixture, close_fixture),
        cmocka_unit_test_setup_teardown(stops_at_the_exact_step, open_fixture, close_fixture),
        cmocka_unit_test_setup_teardown(stops_at_the_same_place_every_time, open_fixture, close_fixture),
        cmocka_unit_test_setup_teardown(reports_what_a_call_spent, open_fixture, close_fixture),
        cmocka_unit_test_setup_teardown(gives_back_the_memory_of_a_stopped_call, open_fixture, close_fixture),
        cmocka_unit_test_setup_teardown(does_not_go_on_when_a_binding_catches_the_stop, open_fixture, close_fixture),
        cmocka_unit_test_setup_teardown(survives_memory_refused_at_every_allocation, open_fixture, close_fixture),
        cmocka_unit_test_setup_teardown(runs_again_after_memory_was_refused, open_fixture, close_fixture),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
