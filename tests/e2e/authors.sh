#!/bin/sh
# What rule authors use: first rules, doubts, the reference, editor files.
set -eu
# shellcheck source=/dev/null
. "$ROOT/tests/e2e/tell"

"$PARLANCE" init shop >/dev/null
is "init writes what editors want" "$(cd shop && find .luarc.json .luacheckrc library -type f | sort | paste -sd' ')" ".luacheckrc .luarc.json library/parlance.lua"

# a first rule of every stage and scope loads and passes
for scope in common language/ja country/de platform/amazon; do
    for stage in understand escalate arrange tone policy quality; do
        "$PARLANCE" rule new "$scope/$stage/first_words" --shop shop >/dev/null
    done
done
tell 0 "48 passed, 0 failed" "rule new: its examples pass in every stage and scope" "$PARLANCE" rule test /first_words --shop shop
is "rule new: nothing else is doubtful" "$("$PARLANCE" rule lint --shop shop | grep -o '\[[a-z_]*\]$' | sort -u)" "[unfinished]"
echo mine >shop/rules/common/tone/mine.lua
tell 2 "is there already" "rule new writes nothing over" "$PARLANCE" rule new common/tone/mine --shop shop
is "rule new: what was there stays" "$(cat shop/rules/common/tone/mine.lua)" mine
rm shop/rules/common/tone/mine.lua
tell 2 "--shop DIR" "rule new without a shop" "$PARLANCE" rule new common/tone/x
tell 2 "did you mean 'amazon'?" "rule new: a platform that there is not" "$PARLANCE" rule new platform/amazn/tone/x --shop shop
tell 2 "SCOPE/STAGE/NAME" "rule new: no id" "$PARLANCE" rule new own_words --shop shop
tell 2 "rename the folder to 'tone'" "rule new: a stage that there is not" "$PARLANCE" rule new common/tones/x --shop shop

# editors and luacheck: a typo is an error
is "luacheck has nothing to say about first rules" "$(cd shop && luacheck -q --no-color . | tail -1)" "Total: 0 warnings / 0 errors in 24 files"
cat >typo.lua <<'END'
return { apply = function(draft) return text.fnd(draft:text(), "x"), string.gmatch, prnt, date.between end }
END
cp typo.lua shop/rules/common/tone/typo.lua
luacheck --no-color --codes --config shop/.luacheckrc shop/rules/common/tone/typo.lua >checked || true
is "luacheck: misspelt names are errors" "$(grep -o 'W[0-9]*) [^.]*' checked | tr -d "'" | sort | paste -sd, )" \
    "W113) accessing undefined variable prnt,W143) accessing undefined field fnd of global text,W143) accessing undefined field gmatch of global string"
rm shop/rules/common/tone/typo.lua
is "settings of the language server are JSON" "$(python3 -c 'import json; print(sorted(json.load(open("shop/.luarc.json")))[-1])')" "workspace.library"
is "the stubs are Lua" "$(luac -p shop/library/parlance.lua && echo well)" well
is "the stubs are what rule doc prints" "$("$PARLANCE" rule doc --format lua | cmp - shop/library/parlance.lua && echo same)" same

# the catalogue names every rule, the reference every function
"$PARLANCE" rule doc >page
"$PARLANCE" rule list --json | grep -o '"rule":"[^"]*"' | cut -d'"' -f4 | while read -r rule; do
    grep -qF "\`$rule\`" page || echo "$rule"
done >missing
is "rule doc names every rule" "$(cat missing)" ""
awk -F '\t' 'NR > 1 && ($2 == ":" || $2 == ".") { print $1 $2 $3 "(" }' "$ROOT/core/rule/reference/api.tsv" | while read -r name; do
    grep -qF "\`$name" page || echo "$name"
done >missing
is "rule doc names every function" "$(cat missing)" ""
tell 2 "/format" "rule doc: a format that there is not" "$PARLANCE" rule doc --format html

# doubts
cat >shop/rules/common/tone/odd.lua <<'END'
return {
  id = "common/tone/odd", stage = "tone", summary = "Odd", why = "A test.",
  when = { turn = { "first", "later" } },
  apply = function(draft)
    if draft:replace("colour", "color") > 9 then draft:replce("a", "b") end
    return draft:find("x*")
  end,
  examples = { { given = "colour", want = "color" }, { given = "color", want = "color" } },
}
END
tell 1 "odd.lua:5:50: error: there is no 'draft:replce' (did you mean 'draft:replace'?) [unknown_api]" "rule lint: by path, without --shop" "$PARLANCE" rule lint shop/rules/common/tone/odd.lua
tell 1 "      |                                                  ^^^^^" "rule lint shows the place" "$PARLANCE" rule lint shop/rules/common/tone/odd.lua
tell 1 "1 looked over: 1 errors, 2 warnings, 0 notes" "rule lint counts" "$PARLANCE" rule lint common/tone/odd --shop shop
tell 6 "no rule lies at" "rule lint: nothing there" "$PARLANCE" rule lint common/tone/oddity --shop shop
tell 2 "/format" "rule lint: a format that there is not" "$PARLANCE" rule lint --format xml
tell 0 "0 errors, 0 warnings" "rule lint: the built-in rules" "$PARLANCE" rule lint
(cd shop && tell 1 "[unknown_api]" "rule lint: inside of the shop" "$PARLANCE" rule lint rules/common/tone && cp said ../told)
echo 'return {' >shop/rules/common/tone/half.lua
tell 1 "half.lua:2: error: " "rule lint: a file that does not load" "$PARLANCE" rule lint common/tone/half --shop shop
"$PARLANCE" rule lint --format sarif shop/rules/common/tone >log.json || true
"$PARLANCE" rule lint --json shop/rules/common/tone >answer.json || true
python3 - <<'END'
import json

log = json.load(open("log.json"))
answer = json.load(open("answer.json"))


def tell(good, what):
    print(f"{'ok' if good else 'not ok'} - {what}")


run = log["runs"][0]
checks = run["tool"]["driver"]["rules"]
tell(log["version"] == "2.1.0" and log["$schema"].endswith("sarif-schema-2.1.0.json") and len(log["runs"]) == 1, "SARIF: version, schema and one run")
tell(run["tool"]["driver"]["name"] and run["columnKind"] == "unicodeCodePoints", "SARIF: tool and kind of columns")
tell(len({check["id"] for check in checks}) == len(checks) and all(check["shortDescription"]["text"] for check in checks), "SARIF: each check once, with a sentence")
tell(all(result["ruleId"] == checks[result["ruleIndex"]]["id"] for result in run["results"]), "SARIF: results name their check by id and index")
tell(all(result["level"] in ("error", "warning", "note") and result["message"]["text"] for result in run["results"]), "SARIF: levels and messages")
places = [result["locations"][0]["physicalLocation"] for result in run["results"]]
tell(all(place["artifactLocation"]["uri"].startswith("rules/") and place["region"]["startLine"] >= 1 for place in places), "SARIF: places")
tell(len(run["results"]) == len(answer["found"]) == answer["errors"] + answer["warnings"] + answer["notes"] > 3, "SARIF and JSON tell the same")
END

is "help, completion and manual know the commands" "$(for command in help completion manual; do "$PARLANCE" "$command" | grep -c 'lint'; done | grep -c '^[1-9]')" 3
