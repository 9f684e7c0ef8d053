#!/bin/sh
# The command line itself: every command with good and bad words, help, completion, manual page.
set -eu
# shellcheck source=/dev/null
. "$ROOT/tests/e2e/tell"

tell 2 "usage: parlance COMMAND" "no word at all" "$PARLANCE"
tell 0 "usage: parlance COMMAND" "--help" "$PARLANCE" --help
tell 0 "parlance 0." "--version" "$PARLANCE" --version
tell 0 "parlance 0." "version" "$PARLANCE" version
tell 0 '{"engine":"0.' "version --json" "$PARLANCE" version --json
tell 2 "did you mean 'suggest'?" "a command that is nearly one" "$PARLANCE" sugest
tell 2 "did you mean 'market show'?" "a second word that is nearly one" "$PARLANCE" market shw amazon-de
tell 2 "see: parlance help market" "a second word is missing" "$PARLANCE" market
tell 2 "see: parlance help" "a command that there is not" "$PARLANCE" translate
tell 2 "did you mean '--message'?" "an option that is nearly one" "$PARLANCE" suggest --mesage x
tell 2 "a value is missing behind '--market'" "an option without its value" "$PARLANCE" suggest --market
tell 2 "this command has no option '--text'" "an option of another command" "$PARLANCE" suggest --text x
tell 2 "one word too many: 'b'" "too many words" "$PARLANCE" suggest a b
tell 2 "MARKET is missing" "market show wants a market" "$PARLANCE" market show
tell 2 "DIR is missing" "init wants a folder" "$PARLANCE" init
tell 2 "not valid UTF-8" "an option that is no text" "$PARLANCE" suggest --market amazon-de --message "$(printf 'a\377')"
tell 2 '"hint":"did you mean' "faults of the command line with --json" "$PARLANCE" suggest --mesage x --json

"$PARLANCE" help | awk '/^  [a-z]/ { print substr($0, 3, 14) }' | sed 's/ *$//' >commands
is "the commands" "$(paste -sd, commands)" "suggest,read,check,pattern,market list,market show,market set,rule list,rule test,rule trace,rule new,rule lint,rule doc,rule watch,rule shadow,rule pack,rule verify,rule install,reply list,coverage,init,doctor,version,worker,help,completion,manual"
while read -r command; do
    # shellcheck disable=SC2086  # a command may be two words
    tell 0 "usage: parlance $command" "help $command" "$PARLANCE" help $command
    # shellcheck disable=SC2086
    tell 0 "usage: parlance $command" "$command --help" "$PARLANCE" $command --help
done <commands
tell 0 "usage: parlance market set" "help of a group" "$PARLANCE" help market
tell 2 "no command is called 'rul'" "help of what there is not" "$PARLANCE" help rul

"$PARLANCE" completion >completion.bash
complete_words() {
    # shellcheck disable=SC2016  # bash expands it
    bash -c '. ./completion.bash; COMP_WORDS=(parlance "$@"); COMP_CWORD=$#; _parlance; echo "${COMPREPLY[*]}"' complete "$@"
}
is "completion: first words" "$(complete_words m)" "market manual"
is "completion: second words" "$(complete_words market s)" "show set"
is "completion: options of a command" "$(complete_words pattern --v)" "--value"
is "completion: options of two words" "$(complete_words market set x --z)" "--zone"
is "completion: no option of another command" "$(complete_words suggest --z)" ""

"$PARLANCE" manual >manual.1
sed -n '/^\.SH COMMANDS/,/^\.SH OPTIONS/s/^\.B //p' manual.1 >named
is "the manual page names every command" "$(cmp named commands && echo same)" same

tell 0 "platforms" "market list" "$PARLANCE" market list
tell 0 "Europe/Berlin" "market show" "$PARLANCE" market show amazon-de
tell 0 "Asia/Tokyo" "market show: a market is two words" "$PARLANCE" market show shop-jp
tell 0 "GBP" "market show: uk is gb" "$PARLANCE" market show ebay-uk
tell 0 "language/de/arrange/solution_first" "rule list" "$PARLANCE" rule list
tell 0 "language/ja" "rule list: some" "$PARLANCE" rule list language/ja
tell 6 "no rule matches" "rule list: none" "$PARLANCE" rule list of/no/scope
tell 2 "/rule" "rule list: no regular expression" "$PARLANCE" rule list '('
tell 0 " 0 failed" "rule test: some" "$PARLANCE" rule test solution_first
tell 6 "no rule matches" "rule test: none" "$PARLANCE" rule test of/no/scope
tell 0 "parcel_late" "reply list" "$PARLANCE" reply list
tell 0 "zh-Hans" "coverage" "$PARLANCE" coverage
tell 0 "in memory" "doctor" "$PARLANCE" doctor
tell 0 "Dienstag, 24. November" "pattern" "$PARLANCE" pattern --locale de --pattern '{d, date, ::EEEEdMMMM}' --value d=2026-11-24
tell 2 "1:11" "pattern: the place of a fault" "$PARLANCE" pattern --locale de --pattern '{n, plural, one {#} }'
tell 2 "'x' is missing" "pattern: a missing value" "$PARLANCE" pattern --locale de --pattern 'a {x}'
tell 0 "" "check: a text that may be sent" "$PARLANCE" check --market amazon-de --text 'Guten Tag, Ihr Paket ist unterwegs.'
tell 0 "where_is_my_order" "read --json" "$PARLANCE" read --json --message 'Wo ist mein Paket?'
tell 0 '"stage":"arrange"' "suggest --explain --json" "$PARLANCE" suggest --explain --json --market amazon-de --message 'Wo ist mein Paket?'
tell 0 "understand" "suggest --explain" "$PARLANCE" suggest --explain --market amazon-de --message 'Wo ist mein Paket?'
for command in "market list" "rule list" "reply list" "coverage" "doctor" "rule test solution_first" "market show amazon-de"; do
    # shellcheck disable=SC2086
    tell 0 "{" "$command --json is a document" "$PARLANCE" $command --json
done
# shellcheck disable=SC2016  # the inner shell expands it
tell 2 "cannot be written" "a full disk is an error" sh -c '"$PARLANCE" market list >/dev/full'
is "a closed pipe ends the program" "$( ("$PARLANCE" rule list | head -n 1) 2>&1 | wc -l)" 1
tell 6 "/nonexistent" "content that is not there" env PARLANCE_CONTENT=/nonexistent "$PARLANCE" market list
is "no color in a file" "$("$PARLANCE" suggest --market amazon-de --message x | grep -c "$(printf '\033')" || true)" 0
