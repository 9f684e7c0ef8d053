"""The faults that are planted: which gate must see which change of which file, and how it must name the place."""

from collections import namedtuple

Fault = namedtuple("Fault", "gate what path change place")

COUNT = "core/base/count.c"
LINE = "core/text/line.c"
TEST = "tests/unit/base/count_test.c"
PUBLIC = "core/include/parlance/parlance.h"
RULE = "rules/common/tone/quiet.lua"
COUNTING = ("/* Counting. */", 'static const luaL_Reg functions[] = { { "up", up }, { NULL, NULL } };',
            "int pl_api_open_count(lua_State *lua);")
BODY = [f"    text[{i}] = (char)(text[{i + 1}] + {i});" for i in range(61)]


def append(*lines):
    return lambda text: text + "\n" + "\n".join(lines) + "\n"


def replace(old, new):
    def change(text):
        assert old in text, f"{old!r} is not in the clean tree"
        return text.replace(old, new, 1)
    return change


def after(line, *lines):
    return replace(line, "\n".join((line, *lines)))


def write(*lines):
    return lambda _: "\n".join(lines) + "\n"


def function(body):
    return ("static void shift(char *text)", "{", *body, "}")


def branches(count):
    return function([f"    if (text[{i}] == 'a')\n        text[{i}] = 'b';" for i in range(count)])


def remove(_):
    return None


FAULTS = (
    Fault("format", "an unformatted line", COUNT, replace("size_t count = 0;", "size_t count=0;"), f"{COUNT}:6"),
    Fault("layers", "an upward include", COUNT, after('#include "base/count.h"', '#include "text/line.h"'),
          rf'{COUNT}:3: "text/line.h": base \(rank 0\) may not include text \(rank 1\)'),
    Fault("layers", "an include of the same rank", "core/vm/state.c", write('#include "locale/tag.h"'), "core/vm/state.c:1"),
    Fault("layers", "an include that is not written from core/", LINE, replace('"text/line.h"', '"line.h"'), f"{LINE}:2"),
    Fault("layers", "an unknown folder", "core/misc/it.c", write("/* It. */"), "core/misc/it.c:1"),
    Fault("layers", "lua.h outside vm/", COUNT, after('#include "base/count.h"', "#include <lua.h>"), f"{COUNT}:3: <lua.h>"),
    Fault("layers", "ICU outside locale/", LINE, after('#include "base/count.h"', "#include <unicode/uloc.h>"), f"{LINE}:5"),
    Fault("layers", "SQLite in the program", "tools/cli/main.c", after("#include <stdio.h>", "#include <sqlite3.h>"),
          "tools/cli/main.c:3: <sqlite3.h>"),
    Fault("layers", "a library without a folder", LINE, after('#include "base/count.h"', "#include <zlib.h>"), f"{LINE}:5"),
    Fault("layers", "the inside seen from outside", "tools/cli/main.c", after("#include <stdio.h>", '#include "base/count.h"'),
          "tools/cli/main.c:3"),
    Fault("sizes", "a function of 61 lines", COUNT, append(*function(BODY[:58])), f"{COUNT}:12: shift has 61 lines"),
    Fault("sizes", "a file of 401 lines", COUNT, append(*["/* more */"] * 390), f"{COUNT}:401: 401 lines"),
    Fault("sizes", "a header of 121 lines", "core/base/count.h", append(*["/* more */"] * 110), "core/base/count.h:121"),
    Fault("sizes", "a rule of 61 lines", RULE, append(*["-- more"] * 55), f"{RULE}:61"),
    Fault("complexity", "a function of complexity 11", COUNT, append(*branches(10)), f"{COUNT}:12: shift has complexity 11"),
    Fault("complexity", "complexity 11 with an empty reason", COUNT, append("/* complexity: */", *branches(10)), f"{COUNT}:13"),
    Fault("complexity", "complexity 16 with a reason", COUNT, append("/* complexity: one test each */", *branches(15)),
          f"{COUNT}:13: shift has complexity 16, 15 is the bound"),
    Fault("macros", "a hidden exit", COUNT, append("#define CHECK(x) \\", "    if (!(x)) \\", "        return 0"),
          f"{COUNT}:12: macro CHECK hides a return"),
    Fault("macros", "ten macros with arguments", COUNT, append(*[f"#define TIMES_{i}(x) ((x) * {i})" for i in range(10)]),
          f"{COUNT}:12: one of 1"),
    Fault("macros", "a call that a macro does twice", COUNT,
          append("#define TWICE(x) ((x) + (x))", "", *function(["    text[TWICE(next(1))] = 0;"])),
          f"{COUNT}:16: TWICE would do 'next\\(1\\)' twice"),
    Fault("macros", "a condition outside base/", LINE, append("#ifdef FAST", "#endif"), f"{LINE}:11: #ifdef"),
    Fault("repetition", "a repeated block in C", LINE, append(*function(BODY[:9]), "", *function(BODY[:9])),
          f"{LINE}:24: lines 24 to 34 repeat {LINE}:11"),
    Fault("repetition", "a repeated block in Lua", "rules/common/tone/loud.lua",
          write(*[f"local a{i} <const> = {i}" for i in range(9)] * 2), "rules/common/tone/loud.lua:10"),
    Fault("words", "unfinished business", COUNT, append("/* TO" + "DO: the rest */"), f"{COUNT}:12"),
    Fault("words", "an empty name", COUNT, append("static int count_data;"), f"{COUNT}:12: the name count_data"),
    Fault("words", "a file with an empty name", "core/base/str_util.c", write("/* Strings. */"), "core/base/str_util.c:1"),
    Fault("words", "a boolean parameter", COUNT, append("void pl_set(int kind, bool fast);"), f"{COUNT}:12: boolean parameter"),
    Fault("words", "a file without an opening sentence", COUNT, replace("/* Counts bytes. */\n", ""), f"{COUNT}:1"),
    Fault("lua", "an unknown name", RULE, replace("return {", "return {\n  apply = os.exit,"), f"{RULE}:3"),
    Fault("reference", "a function without a comment", "core/rule/api_count.c", write(*COUNTING),
          "core/rule/api_count.c:2: count.up has no comment"),
    Fault("reference", "a table that is out of date", "core/rule/api_count.c",
          write(COUNTING[0], "/* count.up(): integer", " * One more.", " * @example count.up() == 1 */", *COUNTING[1:]),
          "core/rule/reference/api.tsv:1: not as the comments"),
    Fault("shell", "an unquoted name", "tools/hello", write("#!/bin/sh", "echo $1"), "tools/hello:2"),
    Fault("shell", "a Python script that does not compile", "tools/dev/sum.py", write("sum = (1,"), "tools/dev/sum.py:1"),
    Fault("gcc", "a warning", COUNT, after("    size_t count = 0;", "    int unused;"), f"{COUNT}:7:.*unused"),
    Fault("globals", "a global that can change", LINE, replace("{\n    return", "{\n    static volatile int calls;\n    calls++;\n    return"),
          r"core/text/line.c:1: calls\S* is a global"),
    Fault("clang", "a warning that only clang has", COUNT, after("    size_t count = 0;", "    count = count;"), f"{COUNT}:7:.*self"),
    Fault("cppcheck", "a write behind an array", COUNT, append(*function(["    char two[2];", "    two[2] = text[0];", "    text[1] = two[2];"])),
          f"{COUNT}:15: arrayIndexOutOfBounds"),
    Fault("tidy", "a null pointer that is followed", COUNT,
          replace("    size_t count = 0;", "    size_t count = 0;\n    if (!text)\n        return (size_t)*text;"), f"{COUNT}:8"),
    Fault("unit", "a failing case", TEST, replace("','), 2)", "','), 3)"), r"not ok - unit/base/count_test counts_what_occurs"),
    Fault("unit", "a program that ends early", TEST, replace("(void)state;", "(void)state;\n    _Exit(0);"),
          "not ok - unit/base/count_test"),
    Fault("asan", "a read behind a block", TEST, replace("pl_count(text, 5", "pl_count(text, 50"),
          rf"(?s)heap-buffer-overflow.*{COUNT}:8"),
    Fault("asan", "a leak", TEST, replace("    free(text);\n", ""), rf"(?s)LeakSanitizer.*{TEST}:16"),
    Fault("fuzz", "a crash on a file of the corpus", "tests/fuzz/count_fuzz.c", replace("> length)", "== length - 8)"),
          "tests/fuzz/corpus/count/list:1: mutation 0"),
    Fault("fuzz", "a crash on a mutation", "tests/fuzz/count_fuzz.c", replace("'x') > length)", "'\\0') > 0)"),
          "tests/fuzz/corpus/count/list:1: mutation [1-9]"),
    Fault("fuzz", "an empty corpus", "tests/fuzz/corpus/count/list", remove, "tests/fuzz/corpus/count:1"),
    Fault("consumer", "a leaking symbol", LINE,
          append('__attribute__((visibility("default"))) int pl_leak(void);', "int pl_leak(void)", "{", "    return 1;", "}"),
          "pl_leak is exported"),
    Fault("consumer", "a declaration without a function", PUBLIC, after('extern "C" {', "int pl_absent(void);"),
          f"{PUBLIC}:1: pl_absent"),
    Fault("consumer", "a header that needs another", "core/include/parlance/needy.h",
          write("/* Needs another. */", "size_t pl_lines_more(void);"), "core/include/parlance/needy.h:2"),
    Fault("consumer", "a package without its header", PUBLIC, replace("unsigned long pl_lines", "unsigned long pl_linez"), "not ok"),
    Fault("rules", "an example that fails", "tools/cli/main.c", replace("return 0;", 'puts("rules/x.lua:3: wrong");\n    return 1;'),
          "rules/x.lua:3"),
    Fault("doubts", "a rule that is doubtful", "tools/cli/main.c", replace("return 0;", 'puts("rules/x.lua:3: error: odd");\n    return 1;'),
          "rules/x.lua:3"),
    Fault("spec", "a wrong answer", "tests/spec/lines.md", replace("\n2\n", "\n3\n"), "not ok - tests/spec/lines.md:6: Lines"),
    Fault("spec", "a wrong exit status", "tests/spec/lines.md", replace("[4]", "[5]"), "not ok - tests/spec/lines.md:10: Lines"),
    Fault("e2e", "a failing case", "tests/e2e/run.sh", replace("ok -", "not ok -"), "not ok - runs"),
    Fault("e2e", "a script without cases", "tests/e2e/run.sh", replace("echo", "true"), "run.sh told no case"),
    Fault("e2e", "a script that ends badly", "tests/e2e/run.sh", append("exit 3"), "run.sh ended with an error"),
)
