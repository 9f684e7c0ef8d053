"""The one walk over the tree: which files are ours, their code without comments, their C functions, and how faults are told."""

import os
import re
import subprocess
import sys
from pathlib import Path

C_SUFFIXES = (".c", ".h", ".cpp")
SKIPPED_FOLDERS = {"build", "node_modules", "__pycache__"}
SKIPPED_PATHS = {
    "tests/fuzz/corpus",  # inputs, broken ones too
    "tests/gates/clean",  # the small tree in which faults are planted; it is checked as a tree of its own
    "tests/hostile",      # attacks on the sandbox
}

COMMENT_OR_TEXT = {
    "c": re.compile(r'(?P<comment>//[^\n]*|/\*.*?\*/)|(?P<text>"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\')', re.S),
    "lua": re.compile(
        r'(?P<comment>--\[(?P<c>=*)\[.*?\](?P=c)\]|--[^\n]*)'
        r'|(?P<text>"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|\[(?P<t>=*)\[.*?\](?P=t)\])', re.S),
}


def root():
    """The folder that a gate looks at: its first argument, or the checkout that it stands in."""
    return Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2]).resolve()


def files(top, *suffixes, under=("core", "plugins", "rules", "locales", "tests", "tools", ".ci")):
    """Our files below `top` with one of the suffixes (all, when none is given), as paths relative to it, sorted."""
    found = []
    for start in under:
        for folder, folders, names in os.walk(top / start):
            here = Path(folder).relative_to(top)
            folders[:] = [name for name in folders
                          if name not in SKIPPED_FOLDERS and str(here / name) not in SKIPPED_PATHS]
            found += [here / name for name in names if not suffixes or name.endswith(suffixes)]
    return sorted(found)


def scripts(top, *interpreters):
    """Our files that start with a #! line of one of the interpreters."""
    def first_line(path):
        with open(top / path, "rb") as file:
            return file.readline(80).decode("utf-8", "replace")
    start = re.compile(r"#!.*[/ ](%s)\b" % "|".join(interpreters))
    return [path for path in files(top) if start.match(first_line(path))]


def read(top, path):
    return (top / path).read_text(encoding="utf-8", errors="replace")


def code(text, language="c", texts=False):
    """The text with comments blanked (and string literals too, unless `texts`), lines kept where they are."""
    def blank(match):
        if texts and match.group("text"):
            return match.group()
        return re.sub(r"[^\n]", " ", match.group())
    return COMMENT_OR_TEXT[language].sub(blank, text)


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


class Function:
    """One C function as pmccabe measures it. Complexity counts every case of a switch."""

    def __init__(self, row):
        numbers, place, self.name = re.match(r"((?:\d+\s+){5})(.*?): (.*)$", row).groups()
        _, self.complexity, _, self.line, self.lines = map(int, numbers.split())
        self.path = re.sub(r"\(\d+\)$", "", place)


def functions(top):
    sources = [str(path) for path in files(top, ".c", ".cpp", ".h")]
    if not sources:
        return []
    output = subprocess.run(["pmccabe", *sources], cwd=top, capture_output=True, text=True, check=False)
    return [Function(row) for row in output.stdout.splitlines()]


def is_built(top, preset):
    """Builds a preset, as far as that goes; what the compiler has to say is printed."""
    return subprocess.run([Path(__file__).parent / "build", top, preset], check=False).returncode == 0


def build(top, preset):
    """Builds a preset; when that does not work the gate ends."""
    if not is_built(top, preset):
        sys.exit(1)


def tell(faults):
    """Prints the faults, one a line, and ends the gate with 1 when there are any."""
    lines = sorted(faults, key=lambda line: [int(part) if at % 2 else part
                                             for at, part in enumerate(re.split(r"(\d+)", line))])
    print("\n".join(lines), end="\n" if lines else "")
    sys.exit(1 if lines else 0)
