#!/bin/sh
# The READMEs tell what the code says: layers, stages, files, sample inbox.
set -eu
# shellcheck source=/dev/null
. "$ROOT/tests/e2e/tell"

# folders of core/README.md with their ranks, against layers.tsv and the folders that are there
awk '/^[0-7]  [a-z]/ { rank = $1; print rank, $2; next } /^   [a-z]/ && rank != "" { print rank, $1 } /^```$/ { rank = "" }' "$ROOT/core/README.md" | sort >pictured
awk -F '\t' '/^[0-9]/ { print $1, $2 }' "$ROOT/core/layers.tsv" | while read -r rank folder; do
    [ ! -d "$ROOT/core/$folder" ] || echo "$rank $folder"
done | sort >built
is "the picture of layers is what is built" "$(paste -sd, pictured)" "$(paste -sd, built)"

stages_of() {
    grep -o '"stage":"[a-z]*","microseconds"' | cut -d'"' -f4 | paste -sd' '
}
pictured_way() {
    sed -n "s/^$1  *\([a-z]* → .*\|understand\)\$/\1/p" "$ROOT/core/README.md" | sed 's/ → / /g'
}
is "the way of suggest" "$("$PARLANCE" suggest --explain --json --market amazon-de --message x | stages_of)" "$(pictured_way suggest)"
is "the way of read" "$("$PARLANCE" read --explain --json --market amazon-de --message x | stages_of)" "$(pictured_way read)"
is "the way of check" "$("$PARLANCE" check --explain --json --market amazon-de --text x | stages_of)" "$(pictured_way check)"

# links between the documents lead somewhere
for document in README.md core/README.md locales/README.md rules/README.md tools/README.md tests/README.md; do
    grep -o '](\([^)#:]*\))' "$ROOT/$document" | sed 's/^](//; s/)$//' | while read -r link; do
        [ -e "$ROOT/$(dirname "$document")/$link" ] || echo "$link"
    done >missing
    is "links of $document" "$(paste -sd' ' missing)" ""
done

# every message of the program in every language that has them
"$PARLANCE" suggest --batch --json "$ROOT/tools/sample/inbox.jsonl" >answers
for language in en de ja zh-Hans; do
    grep -o '^  [a-z_A-Z]* =' "$ROOT/locales/$language/messages.lua" >"messages.$language"
    is "messages in $language" "$(cmp "messages.$language" messages.en && echo same)" same
done
is "every sample message has an answer to send or a person to go to" "$(grep -c '"status":"ready"\|"tier":3\|language_fallback' answers)" "$(grep -c '' answers)"
