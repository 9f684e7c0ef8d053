#!/bin/sh
# Batches: one answer a line, in order, whatever the lines hold.
set -eu
# shellcheck source=/dev/null
. "$ROOT/tests/e2e/tell"

inbox=$ROOT/tools/sample/inbox.jsonl
"$PARLANCE" suggest --batch --json <"$inbox" >answers
is "as many answers as requests" "$(grep -c '' answers)" "$(grep -c '' "$inbox")"
is "in order" "$(sed 's/^{"id":"\([^"]*\)".*/\1/' answers | paste -sd' ')" "$(sed 's/^{"id":"\([^"]*\)".*/\1/' "$inbox" | paste -sd' ')"
"$PARLANCE" suggest --batch --json "$inbox" >again
is "the same requests give the same bytes" "$(cksum <again)" "$(cksum <answers)"
"$PARLANCE" read --batch --json >readings <<END
{"message":"Wo ist mein Paket?"}
{"message":"届きません"}
END
is "read --batch" "$(grep -c '"reading"' readings)" 2

cat >mixed <<END
{"id":"a","market":"amazon-de","message":"Wo ist mein Paket?"}

{"id":"b","market":"amazon-xx","message":"x"}
{"id":"c",
{"id":"d","market":"amazon-de","message":5}
{"id":"e","market":"amazon-us","message":"Where is my package?"}
END
status=0
"$PARLANCE" suggest --batch --json <mixed >answers || status=$?
is "the exit status is the worst line's" "$status" 6
is "a broken line does not stop the others" "$(cut -c1-9 answers | paste -sd' ')" '{"id":"a" {"error": {"error": {"error": {"id":"e"'
tell 6 "mixed:3: /market" "a fault names the line" "$PARLANCE" suggest --batch mixed
tell 6 "mixed:4:11" "a fault of reading names line and column" "$PARLANCE" suggest --batch mixed
tell 0 "" "no line at all" "$PARLANCE" suggest --batch </dev/null
tell 6 "there is no such file" "a file that is not there" "$PARLANCE" suggest --batch absent
tell 0 "11月24日" "options go over each line" "$PARLANCE" suggest --batch --market amazon-jp <<END
{"market":"amazon-de","message":"x","choose":{"reply":"parcel_late"},"order":{"status":"shipped","promised_by":"2026-11-20","eta":"2026-11-24"},"now":"2026-11-22T09:00:00Z"}
END
is "a closed pipe ends a batch" "$( ("$PARLANCE" suggest --batch --json "$inbox" | head -n 1) 2>&1 | wc -l)" 1
