#!/bin/sh
# What a rule author does: tests that show what is wrong, coverage, mutants, a trace, a watch over the folder, two sets of rules side by side.
set -eu
# shellcheck source=/dev/null
. "$ROOT/tests/e2e/tell"

"$PARLANCE" init shop >/dev/null
folder=shop/rules/language/de/tone
mkdir -p "$folder"
parcel=$folder/parcel.lua
write_parcel() {
    cat >"$parcel" <<END
local rewrite <const> = require "rewrite"
return {
  id = "language/de/tone/parcel",
  stage = "tone",
  summary = "The shop says Sendung",
  why = "So it stands on the tracking page.",
  meaning = "same",
  when = { channel = { "mail", "ticket" } },
  apply = rewrite.rows {
    { "Ihr Paket", "Ihre Sendung", "W" },
    { "Das Paket", "Die Sendung", "W" },
  },
  examples = {
    { given = "Ihr Paket kommt am Dienstag.", want = "$1 kommt am Dienstag." },
    { given = "Die Lampe kommt am Dienstag.", want = "Die Lampe kommt am Dienstag." },$2
  },
}
END
}

# ---- test
write_parcel "Ihre Sendung" ""
tell 0 "2 passed, 0 failed" "test: all is well" "$PARLANCE" rule test --shop shop -r tone/parcel
tell 0 "2 passed, 0 failed" "test: a pattern as a word" "$PARLANCE" rule test tone/parcel --shop shop
tell 6 "no rule matches" "test: no rule fits" "$PARLANCE" rule test --shop shop -r tone/parzel
tell 2 "/rule" "test: a pattern that is none" "$PARLANCE" rule test --shop shop -r '('
write_parcel "Unsere Sendung" ""
tell 1 "rules/language/de/tone/parcel.lua:14: example 1" "test: a failure has its place" "$PARLANCE" rule test --shop shop -r tone/parcel
is "test: a failure shows given, want and got with a caret" "$(sed -n 2,5p said)" \
    "   given   Ihr Paket kommt am Dienstag.
   want    Unsere Sendung kommt am Dienstag.
   got     Ihre Sendung kommt am Dienstag.
           ^"
tell 1 '"failed":1' "test: a failure with --json" "$PARLANCE" rule test --shop shop -r tone/parcel --json

# ---- what is known to fail
write_parcel "Ihre Sendung" '
    { given = "Ihre Pakete kommen.", want = "Ihre Sendungen kommen.", todo = true },'
tell 0 "2 passed, 0 failed, 1 known to fail" "test: what is known to fail is told" "$PARLANCE" rule test --shop shop -r tone/parcel
tell 0 "parcel.lua:16: example 3" "test: and has its place" "$PARLANCE" rule test --shop shop -r tone/parcel
write_parcel "Ihre Sendung" '
    { given = "Das Paket kommt.", want = "Die Sendung kommt.", todo = true },'
tell 1 "take 'todo' out" "test: it fails once it passes" "$PARLANCE" rule test --shop shop -r tone/parcel

# ---- coverage and mutants
write_parcel "Ihre Sendung" ""
tell 0 "no example in which channel is not mail, ticket" "coverage: a condition that always held" \
    "$PARLANCE" rule test --shop shop -r tone/parcel --coverage
tell 0 'no example needs line 11: { "Das Paket", "Die Sendung", "W" }' "coverage: a row without an example" \
    "$PARLANCE" rule test --shop shop -r tone/parcel --coverage
tell 0 "0 of 1 rules covered" "coverage: the sum" "$PARLANCE" rule test --shop shop -r tone/parcel --coverage
tell 1 "parcel.lua:8: no example notices when the condition is dropped: channel: mail, ticket" "mutate: a dropped condition" \
    "$PARLANCE" rule test --shop shop -r tone/parcel --mutate
tell 1 "parcel.lua:11: no example needs this row" "mutate: a dropped row" "$PARLANCE" rule test --shop shop -r tone/parcel --mutate
tell 1 "5 mutants, 2 survived" "mutate: the sum" "$PARLANCE" rule test --shop shop -r tone/parcel --mutate
write_parcel "Ihre Sendung" '
    { given = "Das Paket kommt.", want = "Die Sendung kommt." },
    { given = "Ihr Paket kommt.", want = "Ihr Paket kommt.", channel = "chat" },'
tell 0 "5 mutants, 0 survived" "mutate: two examples more" "$PARLANCE" rule test --shop shop -r tone/parcel --mutate
tell 0 "1 of 1 rules covered in every condition and row" "coverage: whole" "$PARLANCE" rule test --shop shop -r tone/parcel --coverage
cat >"$folder/lines.lua" <<'END'
return {
  id = "language/de/tone/lines",
  stage = "tone",
  summary = "s",
  why = "w",
  apply = function(draft)
    if draft:length() > 1000 then
      draft:replace("a", "b")
    end
    draft:replace("c", "d")
  end,
  examples = { { given = "c", want = "d" }, { given = "e", want = "e" } },
}
END
tell 0 "rules/language/de/tone/lines.lua: lines that no example runs: 8" "coverage: a line that no example runs" \
    "$PARLANCE" rule test --shop shop -r tone/lines --coverage
rm "$folder/lines.lua"
tell 0 " survived" "mutate: no common rule and no rule of Amazon survives a change" "$PARLANCE" rule test -r '^(common/(arrange|escalate|tone)|platform/amazon)/' --mutate

# ---- JUnit
write_parcel "Unsere <&> Sendung" '
    { given = "Ihre Pakete kommen.", want = "Ihre Sendungen kommen.", todo = true },'
tell 1 "1 failed" "junit: the exit status stays" "$PARLANCE" rule test --shop shop -r tone/parcel --junit report.xml
is "junit: a document with a failure and a skipped case" "$(python3 - <<'END'
import xml.etree.ElementTree as tree
suites = tree.parse("report.xml").getroot()
suite = suites.find("testsuite")
print(suites.tag, suites.get("tests"), suite.get("name"), suite.get("failures"), suite.get("skipped"),
      len(suite.findall("testcase")), "<&>" in suite.find("testcase/failure").text, suite.find("testcase").get("line"))
END
)" "testsuites 3 language/de/tone/parcel 1 1 3 True 14"
tell 2 "report" "junit: where nothing can be written" "$PARLANCE" rule test --shop shop -r tone/parcel --junit absent/report.xml
is "junit: where nothing can be written there is one document" "$("$PARLANCE" rule test --shop shop -r tone/parcel --junit absent/report.xml --json |
    python3 -c 'import json, sys; print(*json.load(sys.stdin))')" "error"
is "junit: nothing is left beside" "$(find . -name '*.part')" ""

# ---- a broken rule
write_parcel "Ihre Sendung" ""
sed -i 's/apply =/aply =/' "$parcel"
tell 3 "parcel.lua:9: unknown field 'aply' (did you mean 'apply'?)" "test: a broken file is named" "$PARLANCE" rule test --shop shop -r tone/blame
write_parcel "Ihre Sendung" ""

# ---- trace
cat >late.json <<'END'
{"market":"amazon-de","message":"Wo ist mein Paket?","limit":1,"now":"2026-11-22T09:00:00Z",
 "order":{"status":"shipped","promised_by":"2026-11-20","eta":"2026-11-24","carrier":"DHL"}}
END
tell 0 "acted    language/de/tone/parcel" "trace: a rule that acted" "$PARLANCE" rule trace --shop shop late.json
tell 0 "Ihre Sendung kommt" "trace: what it made of the text" "$PARLANCE" rule trace --shop shop - <late.json
tell 0 "skipped  language/de/tone/parcel                       channel is chat, wanted: mail, ticket" "trace: why it was skipped" \
    "$PARLANCE" rule trace --shop shop late.json --channel chat
tell 0 "the text holds nothing of what it looks for" "trace: a screen" "$PARLANCE" rule trace --shop shop late.json
tell 0 "block: No e-mail address" "trace: the findings of a text" "$PARLANCE" rule trace --market amazon-de --text 'Schreiben Sie an a.b@example.org.'
tell 0 '"before":"' "trace --json" "$PARLANCE" rule trace --shop shop late.json --json
tell 2 "/market" "trace: a request that is wrong" "$PARLANCE" rule trace --message x </dev/null

# ---- shadow
mkdir -p other/rules
cp "$ROOT/tools/sample/inbox.jsonl" requests.jsonl
tell 0 "0 answered differently" "shadow: the same rules" "$PARLANCE" rule shadow --shop shop --against shop requests.jsonl
tell 1 "parcel_late: text" "shadow: a text is different" "$PARLANCE" rule shadow --shop shop --against other requests.jsonl
tell 1 "+ Ihr Paket" "shadow: and shown" "$PARLANCE" rule shadow --shop shop --against other - <requests.jsonl
tell 1 '"what":"text"' "shadow --json" "$PARLANCE" rule shadow --shop shop --against other requests.jsonl --json
is "trace and shadow note nothing in the shop" "$(python3 -c 'import sqlite3
print(sqlite3.connect("shop/parlance.db").execute("select count(*) from suggestion_event").fetchone()[0])')" 0
tell 2 "--against DIR is missing" "shadow: against nothing" "$PARLANCE" rule shadow --shop shop requests.jsonl
tell 2 "no rules/" "shadow: against a folder without rules" "$PARLANCE" rule shadow --shop shop --against . requests.jsonl
mkdir -p other/rules/common/tone
echo 'return { id = "common/tone/half" }' >other/rules/common/tone/half.lua
tell 3 "rules/common/tone/half.lua:1: " "shadow: against a rule that does not load" "$PARLANCE" rule shadow --against other requests.jsonl
rm other/rules/common/tone/half.lua
tell 6 "there is no such file" "shadow: no file" "$PARLANCE" rule shadow --against other absent.jsonl
printf '{"market":\n' >broken.jsonl
tell 2 "broken.jsonl:1" "shadow: a line that is no document" "$PARLANCE" rule shadow --against other broken.jsonl

# ---- watch
until_said() { # TEXT: waits until the watch has said it
    for _ in $(seq 100); do
        grep -qF -e "$1" watched && return 0
        sleep 0.1
    done
    return 1
}
saw() { # WHAT TEXT
    if until_said "$2"; then echo "ok - $1"; else echo "not ok - $1: $(tail -c 400 watched)"; fi
}
"$PARLANCE" rule watch shop >watched 2>&1 &
watch=$!
saw "watch: all rules at first" "all rules ("
write_parcel "Unsere Sendung" ""
saw "watch: a failing example" "got     Ihre Sendung kommt am Dienstag."
sed 's/Unsere Sendung kommt/Ihre Sendung kommt/; s/apply =/aply =/' "$parcel" >saved && mv saved "$parcel"
saw "watch: an editor that saves by renaming, and a broken rule" "unknown field 'aply'"
: >watched
for _ in 1 2 3 4 5 6; do write_parcel "Ihre Sendung" ""; done
saw "watch: it goes on, and the rule is well again" "2 passed, 0 failed"
sleep 0.6
is "watch: a burst of saves is one run" "$(grep -c 'passed' watched)" 1
: >watched
mkdir -p shop/rules/common/tone
sed 's#language/de/tone/parcel#common/tone/parcel#' "$parcel" >shop/rules/common/tone/parcel.lua
saw "watch: a rule in a new folder" "common/tone/parcel ("
: >watched
rm shop/rules/common/tone/parcel.lua
saw "watch: a rule that was removed" "no such rule is there any more"
kill -INT "$watch"
set +e
wait "$watch"
status=$?
set -e
is "watch: Ctrl-C ends it cleanly" "$status" 0
tell 6 "neither a shop nor" "watch: a folder that is none" "$PARLANCE" rule watch other </dev/null
