/* Runs every file of tests/hostile: each says in its first line what must happen, and the state must be healthy afterwards. */
#include <lauxlib.h>
#include <lua.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "vm/state.h"

#define HOSTILE PL_SOURCE_FOLDER "/tests/hostile"

enum { FEWEST_FILES = 60, LATE_MILLISECONDS = 60000, SOON_MILLISECONDS = 60 };

/* "-- expect: error in data: a table contains itself" */
typedef struct expectation {
    pl_str outcome; /* fine, error, steps, bytes, time */
    pl_str says;    /* part of the message; "" for any */
    bool of_content;
} expectation;

typedef struct outcome {
    const char *name;
    pl_error err;
    pl_vm_spent spent;
} outcome;

static expectation read_expectation(pl_str text)
{
    expectation out = { .says = PL_STR("") };
    pl_str line = { 0 };
    assert_true(pl_str_split(&line, &text, '\n'));
    assert_true(pl_str_starts(line, PL_STR("-- expect: ")));
    line = pl_str_slice(line, strlen("-- expect: "), line.length);
    size_t colon = pl_str_find(line, PL_STR(": "), 0);
    out.outcome = pl_str_slice(line, 0, colon);
    if (colon < line.length)
        out.says = pl_str_slice(line, colon + 2, line.length);
    out.of_content = pl_str_ends(out.outcome, PL_STR(" in data"));
    if (out.of_content)
        out.outcome = pl_str_slice(out.outcome, 0, out.outcome.length - strlen(" in data"));
    return out;
}

static const char *name_outcome(pl_status status, const pl_error *err)
{
    static const struct {
        const char *part;
        const char *name;
    } stops[] = { { "its steps", "steps" }, { "its memory", "bytes" }, { "too long", "time" } };
    if (status == PL_OK)
        return "fine";
    if (status == PL_ERR_CONTENT)
        return "error";
    for (size_t i = 0; status == PL_ERR_BUDGET && i < sizeof stops / sizeof *stops; i++)
        if (strstr(err->message, stops[i].part))
            return stops[i].name;
    return pl_status_code(status);
}

static outcome run_rule(pl_vm *vm, pl_str text, const char *name, unsigned milliseconds)
{
    outcome out = { .name = "" };
    int kept = 0;
    pl_vm_call call = { .field = "apply", .budget = { .milliseconds = milliseconds } };
    pl_status status = pl_vm_load(&kept, vm, text, name, &out.err);
    if (!status)
        status = pl_vm_run(vm, kept, &call, &out.spent, &out.err);
    out.name = name_outcome(status, &out.err);
    return out;
}

static outcome read_content(pl_str text, const char *name)
{
    outcome out = { .name = "" };
    pl_arena arena;
    const pl_node *tree = NULL;
    pl_arena_init(&arena, 64 << 20);
    out.name = name_outcome(pl_content_read(&tree, &arena, text, name, &out.err), &out.err);
    pl_arena_drop(&arena);
    return out;
}

static outcome run(pl_vm *vm, expectation wanted, pl_str text, const char *name)
{
    bool is_soon = pl_str_is(wanted.outcome, "time");
    return wanted.of_content ? read_content(text, name)
                             : run_rule(vm, text, name, is_soon ? SOON_MILLISECONDS : LATE_MILLISECONDS);
}

static const char canary[] =
    "local shared <const> = require \"shared\"\n"
    "local list <const> = { 3, 1, 2 }\n"
    "return { apply = function(n)\n"
    "  assert(n == 7 and shared.name == 'shared' and table.concat(shared.list, ' ') == '3 1 2' and #list == 3)\n"
    "  assert(('ab'):rep(2) == 'abab' and ('%d'):format(3) == '3' and ('aXa'):gsub('X', 'b') == 'aba')\n"
    "  local names = {}\n"
    "  for name in pairs(string) do names[#names + 1] = name end\n"
    "  assert(table.concat(names, ' ') == 'byte char find format gsub len lower rep sub upper')\n"
    "  local sum = 0\n"
    "  for i = 1, 1000 do sum = sum + #{ i, i } end\n"
    "  return sum\n"
    "end }\n";

static int push_seven(lua_State *lua, void *payload)
{
    (void)payload;
    lua_pushinteger(lua, 7);
    return 1;
}

static void take_sum(lua_State *lua, int results, void *payload)
{
    (void)results;
    *(lua_Integer *)payload = luaL_checkinteger(lua, -1);
}

static void check_health(pl_vm *vm, int kept)
{
    pl_error err = { 0 };
    lua_Integer sum = 0;
    pl_vm_call call = { .field = "apply", .push = push_seven, .take = take_sum, .payload = &sum, .results = 1 };
    call.budget.milliseconds = LATE_MILLISECONDS;
    pl_vm_tidy(vm);
    pl_status status = pl_vm_run(vm, kept, &call, NULL, &err);
    if (status)
        print_error("unhealthy: %s\n", err.message);
    assert_int_equal(status, PL_OK);
    assert_int_equal(sum, 2000);
}

typedef struct hostile {
    pl_vm *vm;
    int canary;
    size_t files;
    size_t wrong;
} hostile;

static void judge(hostile *all, const char *name, expectation wanted, const outcome *got, const outcome *again)
{
    bool as_expected =
        pl_str_is(wanted.outcome, got->name) &&
        pl_str_find(pl_str_of(got->err.message), wanted.says, 0) + wanted.says.length <= strlen(got->err.message);
    bool same = !again->name || (strcmp(got->name, again->name) == 0 &&
                                 strcmp(got->err.message, again->err.message) == 0 && got->err.line == again->err.line);
    bool placed = strcmp(got->name, "fine") == 0 || got->err.source[0];
    if (as_expected && same && placed)
        return;
    all->wrong++;
    print_error("%s: expected %.*s '%.*s', got %s at %s:%d '%s'; again %s '%s'\n", name, PL_STR_ARGS(wanted.outcome),
                PL_STR_ARGS(wanted.says), got->name, got->err.source, got->err.line, got->err.message,
                again->name ? again->name : "", again->err.message);
}

static pl_status visit(void *payload, const char *relative, pl_error *err)
{
    hostile *all = payload;
    char path[4096];
    pl_buf text;
    if (strchr(relative, '/'))
        return PL_OK;
    (void)snprintf(path, sizeof path, "%s/%s", HOSTILE, relative);
    pl_buf_init(&text, 1 << 20);
    pl_status status = pl_file_read(&text, path, err);
    if (!status) {
        expectation wanted = read_expectation(pl_buf_view(&text));
        outcome got = run(all->vm, wanted, pl_buf_view(&text), relative);
        check_health(all->vm, all->canary);
        outcome again = { .name = NULL };
        if (got.err.status != PL_ERR_BUDGET) { /* stops are compared in meter_test.c: they take long */
            again = run(all->vm, wanted, pl_buf_view(&text), relative);
            check_health(all->vm, all->canary);
        }
        judge(all, relative, wanted, &got, &again);
        all->files++;
    }
    pl_buf_drop(&text);
    return status;
}

static void holds_against_every_file(void **state)
{
    (void)state;
    static const char *const libraries[] = { HOSTILE "/lib" };
    hostile all = { .files = 0 };
    pl_error err = { 0 };
    pl_vm_options options = { .libraries = libraries, .library_count = 1 };
    assert_int_equal(pl_vm_new(&all.vm, &options, &err), PL_OK);
    assert_int_equal(pl_vm_load(&all.canary, all.vm, PL_STR(canary), "canary.lua", &err), PL_OK);
    assert_int_equal(pl_file_walk(HOSTILE, ".lua", visit, &all, &err), PL_OK);
    assert_true(all.files >= FEWEST_FILES);
    assert_int_equal(all.wrong, 0);
    pl_vm_free(all.vm);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(holds_against_every_file) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
