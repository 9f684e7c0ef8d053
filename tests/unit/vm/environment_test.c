/* The libraries of authors' code: what they give for ordinary arguments, and what they refuse. */
#include "vm/environment.h"

#include <stdio.h>
#include <string.h>

#include "unit/vm/fixture.h"

/* Each row is an expression that must be true. */
static const char *const truths[] = {
    "('abc'):byte() == 97 and select('#', ('abc'):byte(1, -1)) == 3 and ('abc'):byte(9) == nil and ('abc'):byte(-1) == "
    "99",
    "string.char() == '' and string.char(97, 0, 255) == 'a\\0\\255'",
    "#'' == 0 and ('a\\0b'):len() == 3",
    "('hello'):sub(2, -2) == 'ell' and ('hello'):sub(-3) == 'llo' and ('hello'):sub(4, 2) == '' and ('hello'):sub(0, "
    "99) == 'hello'",
    "('hello'):sub(math.mininteger, math.maxinteger) == 'hello' and ('x'):sub(2) == ''",
    "('aZ[`{é'):upper() == 'AZ[`{é' and ('aZ@É'):lower() == 'az@É'",
    "('ab'):rep(3) == 'ababab' and ('ab'):rep(3, '-') == 'ab-ab-ab' and ('x'):rep(0) == '' and ('x'):rep(-1) == '' and "
    "(''):rep(9) == ''",
    "('x'):rep(1) == 'x' and ('x'):rep(1, ',') == 'x' and #('xy'):rep(131072) == 262144",
    "('a.b.c'):find('.') == 2 and ('a.b.c'):find('.', 3) == 4 and ('abc'):find('') == 1 and ('abc'):find('', 4) == 4 "
    "and ('abc'):find('', 5) == nil",
    "('abcabc'):find('c', -2) == 6 and select(2, ('abcabc'):find('bc')) == 3 and (''):find('a') == nil",
    "('a.b.c'):gsub('.', '') == 'abc' and select(2, ('a.b.c'):gsub('.', '%1')) == 2 and ('aaa'):gsub('a', 'b', 2) == "
    "'bba'",
    "('aaa'):gsub('aa', 'b') == 'ba' and (''):gsub('a', 'b') == '' and ('x'):gsub('x', '', 0) == 'x'",
    "('%5d|%-5d|%05d|%+d'):format(42, 42, 42, 42) == '   42|42   |00042|+42'",
    "('%x %X %o %c %5.1f %g %e'):format(255, 255, 8, 65, 2.25, 0.5, 1) == 'ff FF 10 A   2.2 0.5 1.000000e+00'",
    "('%s %s %s'):format(nil, true, 1.0) == 'nil true 1.0' and ('%5s|%-5s|%.2s'):format('a', 'b', 'cde') == '    a|b   "
    " |cd'",
    "('100%%'):format() == '100%' and ('%d'):format(3.0) == '3' and ('%s'):format('a\\0b') == 'a\\0b'",
    "tostring(1) == '1' and tostring(1.5) == '1.5' and tostring(nil) == 'nil' and tostring(count) == 'table'",
    "tonumber('0x10') == 16 and tonumber('z', 36) == 35 and tonumber('x') == nil and tonumber(' 7 ') == 7",
    "select(2, 'a', 'b', 'c') == 'b' and select(-1, 'a', 'b') == 'b' and select('#') == 0 and select('#', nil, nil) == "
    "2",
    "math.type(1) == 'integer' and math.floor(1.5) == 1 and math.max(1, 3, 2) == 3 and math.maxinteger + 1 == "
    "math.mininteger",
    "utf8.len('äö') == 2 and utf8.char(228) == 'ä' and utf8.codepoint('ä') == 228 and utf8.offset('äö', 2) == 3",
    "#table.pack(1, nil, 3) == 3 and table.pack().n == 0 and select('#', table.unpack({ 1, nil, 3 }, 1, 3)) == 3",
    "table.concat({}) == '' and table.concat({ 1, 2.5, 'x' }, ', ') == '1, 2.5, x' and table.concat({ 1, 2, 3 }, '-', "
    "2, 3) == '2-3'",
    "#string == 0 and count.inner and next(count.inner) == nil and type(string) == 'table'",
};

/* Each row is a body whose assertions must hold. */
static const char *const bodies[] = {
    "local t = { 1, 2, 3 } table.insert(t, 4) table.insert(t, 1, 0) table.insert(t, 6, 5) assert(table.concat(t) == "
    "'012345')",
    "local t = { 1, 2, 3 } assert(table.remove(t) == 3 and table.remove(t, 1) == 1 and #t == 1 and table.remove({}) == "
    "nil)",
    "local t = { 1, 2, 3 } assert(table.remove(t, 4) == nil and #t == 3)",
    "local t = table.move({ 1, 2, 3 }, 1, 3, 2) assert(table.concat(t) == '1123')",
    "local t = table.move({ 1, 2, 3 }, 2, 3, 1) assert(table.concat(t) == '233')",
    "local t = table.move({ 1, 2, 3 }, 1, 3, 3, { 9, 9 }) assert(table.concat(t) == '99123')",
    "local t = { 'b', 'a', 'C', 'ä', 'z' } table.sort(t) assert(table.concat(t, ' ') == 'C a b z ä')",
    "local t = { { 2, 'a' }, { 1, 'b' }, { 2, 'c' }, { 1, 'd' } } table.sort(t, function(a, b) return a[1] < b[1] "
    "end)\n"
    "local s = '' for _, e in ipairs(t) do s = s .. e[2] end assert(s == 'bdac')",
    "for n = 0, 40 do local t = {} for i = 1, n do t[i] = (i * 17) % 41 end table.sort(t)\n"
    "for i = 2, n do assert(t[i - 1] <= t[i]) end assert(#t == n) end",
    "local keys = {} for k, v in pairs { 3, 4, x = 1, a = 2 } do keys[#keys + 1] = k .. '=' .. v end\n"
    "assert(table.concat(keys, ' ') == '1=3 2=4 a=2 x=1')",
    "for n = 0, 40 do local t = {} for i = 1, n do t['k' .. (i * 17) % 41] = i end local last = ''\n"
    "local seen = 0 for k in pairs(t) do assert(last < k) last = k seen = seen + 1 end assert(seen == n) end",
    "local shared = { n = 0 } local function bump() shared.n = shared.n + 1 end bump() bump() assert(shared.n == 2)",
    "local names = {} for name in pairs(count) do names[#names + 1] = name end assert(table.concat(names, ' ') == "
    "'inner up work')",
};

static const struct {
    const char *body;
    const char *says;
} refusals[] = {
    { "table.insert({}, 5, 1)", "the position is outside the list" },
    { "table.insert({}, 1, 1, 1)", "insert takes a list, a position and a value" },
    { "table.remove({ 1, 2 }, 7)", "the position is outside the list" },
    { "table.concat({ 1, {}, 3 })", "element 2 of the list is a table and cannot be joined" },
    { "table.sort({ 1, 2 }, 3)", "function expected, got number" },
    { "string.rep('x')", "number expected, got no value" },
    { "('x'):rep('3')", "number expected, got string" },
    { "('x'):rep(1.5)", "number has no integer representation" },
    { "string.char(-1)", "a byte is a number from 0 to 255" },
    { "string.len({})", "string expected, got table" },
    { "next(3)", "table expected, got number" },
    { "pairs()", "table expected, got nil" },
    { "tostring()", "value expected" },
    { "local x = math.pie.x", "there is no 'math.pie' (did you mean 'math.pi'?)" },
    { "local x = math.random", "there is no 'math.random'" },
    { "local x = math.randomseed", "there is no 'math.randomseed'" },
    { "local x = string.dump", "there is no 'string.dump'" },
    { "local x = ('x'):mach()", "there is no 'string.mach'" },
    { "local x = ('x'):fnd('x')", "there is no 'string.fnd' (did you mean 'string.find'?)" },
    { "local x = ('x')[1]", "only names are found here" },
    { "local x = utf8.charpattern", "there is no 'utf8.charpattern'" },
    { "local x = string .. 'x'", "attempt to concatenate a table value" },
    { "require('shared')", "`require` belongs at the top of the file" },
};

static pl_status run_body(pl_vm *vm, const char *body, pl_error *err)
{
    char source[1024];
    int kept = 0;
    pl_vm_call call = { .field = "apply", .budget = { .milliseconds = LATE_MILLISECONDS } };
    (void)snprintf(source, sizeof source, "return { apply = function() %s end }", body);
    pl_status status = pl_vm_load(&kept, vm, pl_str_of(source), "x.lua", err);
    return status ? status : pl_vm_run(vm, kept, &call, NULL, err);
}

static void gives_what_lua_gives(void **state)
{
    fixture *own = *state;
    for (size_t i = 0; i < sizeof truths / sizeof *truths; i++) {
        char body[512];
        pl_error err = { 0 };
        (void)snprintf(body, sizeof body, "assert(%s)", truths[i]);
        if (run_body(own->vm, body, &err))
            fail_msg("%s: %s", truths[i], err.message);
    }
}

static void does_what_lua_does(void **state)
{
    fixture *own = *state;
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        pl_error err = { 0 };
        if (run_body(own->vm, bodies[i], &err))
            fail_msg("%s: %s", bodies[i], err.message);
    }
}

static void refuses_wrong_arguments_by_name(void **state)
{
    fixture *own = *state;
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        pl_error err = { 0 };
        assert_int_equal(run_body(own->vm, refusals[i].body, &err), PL_ERR_CONTENT);
        if (!strstr(err.message, refusals[i].says))
            fail_msg("%s: %s", refusals[i].body, err.message);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(gives_what_lua_gives, open_fixture, close_fixture),
        cmocka_unit_test_setup_teardown(does_what_lua_does, open_fixture, close_fixture),
        cmocka_unit_test_setup_teardown(refuses_wrong_arguments_by_name, open_fixture, close_fixture),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
