/* Lines: which can run, and which did, over several states. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "vm/lines.h"
#include "vm/state.h"

static const char source[] = "local function twice(n)\n" /* 1 */
                             "  return n * 2\n"
                             "end\n"
                             "\n"
                             "-- a remark\n" /* 5 */
                             "return {\n"
                             "  name = 'x',\n"
                             "  apply = function(...)\n"
                             "    local n <const> = select('#', ...)\n"
                             "    if n > 1 then\n" /* 10 */
                             "      return twice(n)\n"
                             "    end\n"
                             "  end,\n"
                             "  other = function()\n"
                             "    return 1\n" /* 15 */
                             "  end,\n"
                             "}\n";

/* One letter a line: e empty, m missed, r ran. */
static void assert_states(const pl_lines *lines, const char *wanted)
{
    char got[64] = "";
    for (int i = 1; i <= pl_lines_count(lines, 0); i++)
        got[i - 1] = "emr"[pl_lines_state(lines, 0, i)];
    got[strlen(wanted)] = '\0';
    assert_string_equal(got, wanted);
}

static pl_status run(pl_lines *lines, int (*push)(struct lua_State *, void *), pl_error *err)
{
    pl_vm *vm;
    int kept;
    pl_vm_call call = { .field = "apply", .push = push };
    pl_status status = pl_vm_new(&vm, &(pl_vm_options){ .lines = lines }, err);
    if (!status)
        status = pl_vm_load(&kept, vm, PL_STR(source), "rules/x.lua", err);
    if (!status)
        status = pl_vm_run(vm, kept, &call, NULL, err);
    pl_vm_free(vm);
    return status;
}

static void tells_what_ran_in_any_of_the_states(void **state)
{
    (void)state;
    pl_lines *lines;
    pl_error err = { 0 };
    assert_int_equal(pl_lines_new(&lines, &err), PL_OK);
    assert_int_equal(run(lines, NULL, &err), PL_OK);
    assert_int_equal(pl_lines_files(lines), 1);
    assert_string_equal(pl_lines_name(lines, 0), "rules/x.lua");
    assert_states(lines, "emreerrerrmeremrr");
    assert_int_equal(pl_lines_status(lines, &err), PL_OK);
    pl_lines_free(lines);
}

static void what_stands_behind_a_tail_call_cannot_run(void **state)
{
    (void)state;
    static const char calls[] = "local function id(n)\n"
                                "  return n\n"
                                "end\n"
                                "return { apply = function()\n"
                                "  return id {\n"
                                "    1,\n"
                                "  }\n"
                                "end }\n";
    pl_lines *lines;
    pl_vm *vm;
    int kept;
    pl_error err = { 0 };
    pl_vm_call call = { .field = "apply" };
    assert_int_equal(pl_lines_new(&lines, &err), PL_OK);
    assert_int_equal(pl_vm_new(&vm, &(pl_vm_options){ .lines = lines }, &err), PL_OK);
    assert_int_equal(pl_vm_load(&kept, vm, PL_STR(calls), "rules/x.lua", &err), PL_OK);
    assert_int_equal(pl_vm_run(vm, kept, &call, NULL, &err), PL_OK);
    for (int i = 1; i <= pl_lines_count(lines, 0); i++)
        assert_int_not_equal(pl_lines_state(lines, 0, i), PL_LINE_MISSED);
    pl_vm_free(vm);
    pl_lines_free(lines);
}

static void a_file_that_does_not_compile_has_no_lines(void **state)
{
    (void)state;
    pl_lines *lines;
    pl_vm *vm;
    int kept;
    pl_error err = { 0 };
    assert_int_equal(pl_lines_new(&lines, &err), PL_OK);
    assert_int_equal(pl_vm_new(&vm, &(pl_vm_options){ .lines = lines }, &err), PL_OK);
    assert_int_equal(pl_vm_load(&kept, vm, PL_STR("return {"), "rules/x.lua", &err), PL_ERR_CONTENT);
    assert_int_equal(pl_lines_files(lines), 0);
    pl_vm_free(vm);
    pl_lines_free(lines);
}

static void a_budget_counts_as_without(void **state)
{
    (void)state;
    static const char endless[] = "return { apply = function() while true do end end }";
    pl_lines *lines = NULL;
    pl_vm_spent spent[2];
    for (int i = 0; i < 2; i++) {
        pl_vm *vm;
        int kept;
        pl_error err = { 0 };
        pl_vm_call call = { .field = "apply" };
        if (i)
            assert_int_equal(pl_lines_new(&lines, &err), PL_OK);
        assert_int_equal(pl_vm_new(&vm, &(pl_vm_options){ .lines = lines }, &err), PL_OK);
        assert_int_equal(pl_vm_load(&kept, vm, PL_STR(endless), "rules/x.lua", &err), PL_OK);
        assert_int_equal(pl_vm_run(vm, kept, &call, &spent[i], &err), PL_ERR_BUDGET);
        pl_vm_free(vm);
    }
    assert_string_equal(spent[1].stopped_by, "steps");
    assert_int_equal(spent[0].steps, spent[1].steps);
    pl_lines_free(lines);
}

static void says_so_when_memory_runs_out(void **state)
{
    (void)state;
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n += 1 + n / 16) {
        pl_lines *lines = NULL;
        pl_error err = { 0 };
        pl_alloc_refuse_from(n);
        status = pl_lines_new(&lines, &err);
        if (!status)
            status = run(lines, NULL, &err);
        if (!status)
            status = pl_lines_status(lines, &err);
        pl_alloc_refuse_from(0);
        assert_true(status == PL_OK || status == PL_ERR_MEMORY);
        pl_lines_free(lines);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_what_ran_in_any_of_the_states),
        cmocka_unit_test(what_stands_behind_a_tail_call_cannot_run),
        cmocka_unit_test(a_file_that_does_not_compile_has_no_lines),
        cmocka_unit_test(a_budget_counts_as_without),
        cmocka_unit_test(says_so_when_memory_runs_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
