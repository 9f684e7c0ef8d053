"""Holds answers against their schemas, and our validator against another one: schemas.py PROGRAM TOP answers|requests|rules."""

import copy
import json
import pathlib
import subprocess
import sys
import warnings

import jsonschema

warnings.simplefilter("ignore", DeprecationWarning)  # RefResolver is what Debian 12 has

PROGRAM, TOP, WHAT = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
SCHEMAS = {file.name: json.loads(file.read_text()) for file in (TOP / "core/engine/schema").glob("*.json")}
INBOX = [json.loads(line) for line in (TOP / "tools/sample/inbox.jsonl").read_text().splitlines() if line.strip()]


def validator(name):
    schema = SCHEMAS[f"{name}.json"]
    resolver = jsonschema.RefResolver("", schema, store=SCHEMAS)
    return jsonschema.Draft202012Validator(schema, resolver=resolver)


def ask(method, documents):
    lines = "".join(json.dumps(document) + "\n" for document in documents)
    said = subprocess.run([PROGRAM, method, "--batch", "--json"], input=lines, capture_output=True, text=True, check=False)
    return [json.loads(line) for line in said.stdout.splitlines()]


def tell(what, fault):
    print(f"not ok - {what}: {fault}" if fault else f"ok - {what}")


def first_fault(name, documents):
    check = validator(name)
    for document in documents:
        if "error" in document and name != "error":
            return f"an error: {document['error']}"
        for error in check.iter_errors(document):
            return f"{error.json_path}: {error.message[:200]}"
    return None


def explained(document):
    return {**document, "explain": True}


def answers():
    texts = [{"market": "amazon-de", "text": text} for text in ("Schreiben Sie an a.b@example.org.", "Alles gut.", "")]
    reads = [{key: value for key, value in document.items() if key in ("message", "market")} for document in INBOX]
    patterns = [{"locale": "de", "pattern": "{n, number} {when, date}", "values": {"n": 3, "when": "2026-11-24"}}]
    bad = [{}, {"market": "amazn-de", "message": "a"}, {"market": "amazon-de", "message": 1}, []]
    rows = (
        ("suggest_answer", "suggest", INBOX + [explained(document) for document in INBOX]),
        ("read_answer", "read", [document for document in reads if "message" in document]),
        ("check_answer", "check", texts + [explained(document) for document in texts]),
        ("pattern_answer", "pattern", patterns),
        ("error", "suggest", bad),
    )
    for name, method, documents in rows:
        got = ask(method, documents)
        fault = first_fault(name, got)
        tell(f"{method}: {len(got)} answers fit {name}", fault or (None if len(got) == len(documents) else "answers are missing"))


def rules():
    """The documents of the workbench, which are no answers to lines."""
    lines = TOP / "tools/sample/inbox.jsonl"
    rows = (
        ("rule_lint_answer", ["rule", "lint"]),
        ("rule_doc_answer", ["rule", "doc"]),
        ("rule_test_answer", ["rule", "test", "-r", "language/de/", "--coverage", "--mutate"]),
        ("rule_shadow_answer", ["rule", "shadow", "--against", str(TOP), str(lines)]),
    )
    for name, words in rows:
        said = subprocess.run([PROGRAM, *words, "--json"], capture_output=True, text=True, check=False)
        tell(f"{' '.join(words[:2])}: the answer fits {name}", first_fault(name, [json.loads(said.stdout)]))


def places(value, path=()):
    """Every field and element below a value."""
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in children:
        yield path + (key,)
        yield from places(child, path + (key,))


def damaged(document):
    """The document with each of its places damaged in turn."""
    for path in list(places(document)):
        for bad in (None, 7, -1, 1.5, "", "x", "x" * 201, True, [], [1], {}, {"x": 1}):
            other = copy.deepcopy(document)
            at = other
            for key in path[:-1]:
                at = at[key]
            at[path[-1]] = bad
            yield other
        if isinstance(path[-1], str):
            other = copy.deepcopy(document)
            at = other
            for key in path[:-1]:
                at = at[key]
            at["zz"] = at.pop(path[-1])
            yield other


def ours_alone(error):
    """The formats moment, decimal and tag, and the names of values, are known to our validator only."""
    said = error.get("message", "")
    return any(part in said for part in ("neither a day", "not an amount", "not a language tag", "is not a fact"))


def requests():
    fullest = sorted(INBOX, key=lambda document: len(json.dumps(document)))[-2:]
    check = validator("suggest_request")
    count = 0
    fault = None
    for document in fullest:
        others = list(damaged(document))
        for other, answer in zip(others, ask("suggest", others)):
            wanted = check.is_valid(other)
            error = answer.get("error", {})
            refused = error.get("code") == "bad_request" and "/" in error.get("field", "")
            count += 1
            if wanted == refused and fault is None and not ours_alone(error):
                fault = f"valid is {wanted}, answered {json.dumps(answer)[:200]} to {json.dumps(other)[:400]}"
    tell(f"both validators agree on {count} damaged requests", fault or (None if count > 100 else "too few"))


{"answers": answers, "requests": requests, "rules": rules}[WHAT]()
