#!/bin/sh
# Bad and odd requests: one line that names the place, and the right exit status.
set -eu
# shellcheck source=/dev/null
. "$ROOT/tests/e2e/tell"

late='"order":{"status":"shipped","promised_by":"2026-11-20","eta":"2026-11-24"},"now":"2026-11-22T09:00:00Z"'

printf '{"market":"amazon-de","message":"a\377"}' >utf8.json
printf '{"market":"amazon-de","message":"a\000b"}' >nul.json
printf '{"market":"amazon-de","message":"a\\u0000b"}' >escaped_nul.json
printf '{"market":"amazon-de","message":"\\ud800"}' >surrogate.json
printf '{"market":"amazon-de","market":"amazon-us","message":"x"}' >twice.json
printf '{"market":"amazon-de","message":"x","persno":{}}' >unknown.json
printf '{"market":"amazon-de","message":"x","order":{"totl":"1"}}' >unknown_inside.json
printf '{"market":5,"message":"x"}' >type.json
printf '{"market":"amazon-de","message":"x","order":{"id":7}}' >type_inside.json
printf '{"market":"amazon-de","message":"x","tone":{"directness":101}}' >range.json
printf '{"market":"amazon-de","message":"x","channel":"fax"}' >word.json
printf '{"market":"amazon-de","message":"x","now":"yesterday"}' >moment.json
printf '{"market":"amazon-de"}' >neither.json
printf '["amazon-de"]' >list.json
printf '{"market":"amazon-de",\n "message" "x"}' >colon.json
: >empty.json
awk 'BEGIN { for (i = 0; i < 100000; i++) printf "["; print "" }' >deep.json
awk 'BEGIN { printf "{\"market\":\"amazon-de\",\"message\":\""; for (i = 0; i < 1048576; i++) printf "0123456789"; print "\"}" }' >huge.json
awk 'BEGIN { printf "{\"market\":\"amazon-de\",\"message\":\""; for (i = 0; i < 20001; i++) printf "a"; print "\"}" }' >long.json
awk 'BEGIN { printf "{\"market\":\"amazon-de\",\"message\":\""; for (i = 0; i < 4000; i++) printf "Wo? \342\202\254"; print "\"}" }' >longest.json

# file, what must be said
while IFS='|' read -r file wanted; do
    tell 2 "$wanted" "suggest: $file" "$PARLANCE" suggest "$file.json"
done <<END
utf8|utf8.json:1:35: the bytes here are not valid UTF-8
nul|nul.json:1:
escaped_nul|/message
surrogate|surrogate.json:1:
twice|/market: the key 'market' stands here a second time
unknown|unknown field 'persno' (did you mean 'persona'?)
unknown_inside|/order/totl
type|/market: must be of type string
type_inside|/order/id: must be of type string
range|/tone/directness: must be at most 100
word|/channel
moment|/now
neither|/message
list|must be of type object
colon|colon.json:2:12: /message: a colon is expected here
empty|empty.json:1:
deep|nested deeper than 64
huge|a request has at most 1048576 bytes, this one has
long|/message
END
tell 0 "" "suggest: a message of 20,000 characters is answered" "$PARLANCE" suggest longest.json
tell 6 "there is no such file" "suggest: a file that is not there" "$PARLANCE" suggest absent.json
tell 2 "directory" "suggest: a folder is no file" "$PARLANCE" suggest .
tell 6 "did you mean 'de'" "suggest: the nearest country" "$PARLANCE" suggest --market amazon-dee --message x
tell 6 "amazon" "market show: the nearest platform" "$PARLANCE" market show amazn-de
tell 2 "unknown field" "check: an unknown field" "$PARLANCE" check unknown.json
tell 2 "/text" "check: no text" "$PARLANCE" check --market amazon-de
tell 2 "/message" "read: no message" "$PARLANCE" read --market amazon-de
tell 2 "/locale" "pattern: no locale" "$PARLANCE" pattern --pattern x
tell 2 '"field":"/order/id"' "errors are documents with --json" "$PARLANCE" suggest --json type_inside.json
tell 2 '"line":2,"column":12' "errors of reading have line and column with --json" "$PARLANCE" suggest --json colon.json
is "with --json nothing is said on standard error" "$("$PARLANCE" suggest --json colon.json 2>&1 >/dev/null || true)" ""
is "without --json nothing is said on standard output" "$("$PARLANCE" suggest colon.json 2>/dev/null || true)" ""
is "a fault is one line" "$("$PARLANCE" suggest colon.json 2>&1 | grep -c '')" 1

echo "{\"market\":\"amazon-de\",\"message\":\"Wo ist mein Paket?\",$late}" >late.json
tell 0 "24. November" "suggest: a file" "$PARLANCE" suggest late.json
tell 0 "24. November" "suggest: standard input" "$PARLANCE" suggest - <late.json
tell 0 "24. November" "suggest: standard input without a word" "$PARLANCE" suggest <late.json
tell 0 "24. November" "suggest: standard input without a word, options over it" "$PARLANCE" suggest --limit 1 <late.json
tell 2 "/message" "suggest: nothing on standard input leaves it to the options" "$PARLANCE" suggest --market amazon-de </dev/null
tell 2 "1:1" "suggest: an empty document is one" "$PARLANCE" suggest --market amazon-de - </dev/null
tell 0 "11月24日" "suggest: options go over the document" "$PARLANCE" suggest late.json --market amazon-jp --language ja --message お荷物が届きません
tell 0 "" "suggest: an order without fields" "$PARLANCE" suggest --market amazon-de --message 'Wo ist mein Paket?' --order /dev/stdin <<END
{}
END
tell 2 "/dev/stdin:1:" "suggest: a broken order names its file" "$PARLANCE" suggest --market amazon-de --message x --order /dev/stdin <<END
{"id":}
END
