#!/bin/sh
# Shop folders: made whole or not at all, settings that stay, broken files that cost only themselves.
set -eu
# shellcheck source=/dev/null
. "$ROOT/tests/e2e/tell"

ask() {
    "$PARLANCE" suggest --shop shop --market amazon-de --message 'Wo ist mein Paket?' --now 2026-11-22T09:00:00Z "$@"
}

tell 0 "shop is ready" "init" "$PARLANCE" init shop
tell 3 "holds a shop already" "init: a shop is not made twice" "$PARLANCE" init shop
mkdir full && echo dear >full/letter
tell 0 "full is ready" "init: a folder that is there" "$PARLANCE" init full
is "init: what stands there is left alone" "$(cat full/letter)" dear
tell 6 "/proc/shop" "init: where nothing can be written" "$PARLANCE" init /proc/shop
touch file
tell 2 "file" "init: below a file" "$PARLANCE" init file/shop
mkdir empty
tell 0 "{" "init --json" "$PARLANCE" init --json other
tell 6 "parlance init" "a folder that is no shop" "$PARLANCE" suggest --shop empty --market amazon-de --message x

tell 2 "parlance init" "market set: without a shop" "$PARLANCE" market set amazon-de --tone directness=40
tell 0 "directness=40" "market set" "$PARLANCE" market set amazon-de --shop shop --tone directness=40 --zone Europe/Vienna
tell 0 "directness=40" "market show sees it" "$PARLANCE" market show amazon-de --shop shop
tell 0 "Europe/Vienna" "market show sees the zone" "$PARLANCE" market show amazon-de --shop shop
tell 0 "Europe/Berlin" "other shops do not" "$PARLANCE" market show amazon-de --shop other
tell 2 "/tone/directness" "market set: out of range" "$PARLANCE" market set amazon-de --shop shop --tone directness=400
tell 2 "/zone" "market set: no time zone" "$PARLANCE" market set amazon-de --shop shop --zone Berlin
tell 2 "/currency" "market set: no currency" "$PARLANCE" market set amazon-de --shop shop --currency XYZ
tell 2 "/tone" "market set: no axis" "$PARLANCE" market set amazon-de --shop shop --tone sharpness=4
late='{"status":"shipped","promised_by":"2026-11-20","eta":"2026-11-24","carrier":"DHL"}'
echo "$late" >late.json
ask --order late.json >with_setting
"$PARLANCE" suggest --market amazon-de --message 'Wo ist mein Paket?' --now 2026-11-22T09:00:00Z --order late.json >plain
"$PARLANCE" suggest --market amazon-de --message 'Wo ist mein Paket?' --now 2026-11-22T09:00:00Z --order late.json --tone directness=40 >asked
is "suggest sees the setting" "$(cmp -s with_setting plain || echo changed)" changed
is "a setting does what the option does" "$(cmp -s with_setting asked && echo same)" same

# what was acknowledged outlives the death of the process
written=0
while [ "$written" -lt 20 ]; do
    written=$((written + 1))
    "$PARLANCE" market set amazon-us --shop shop --tone warmth="$written" >/dev/null
    ("$PARLANCE" suggest --batch --shop shop <"$ROOT/tools/sample/inbox.jsonl" >/dev/null & child=$!; kill -9 "$child"; wait "$child") 2>/dev/null || true
done
tell 0 "warmth=20" "kill -9 loses nothing that was acknowledged" "$PARLANCE" market show amazon-us --shop shop
tell 0 "sound" "the store is sound after it" "$PARLANCE" doctor --shop shop

mkdir -p shop/rules/common/tone shop/locales/de shop/locales/root/replies shop/locales/de/replies
echo 'return { id = "common/tone/half", stage = "tone"' >shop/rules/common/tone/half.lua
tell 0 "rules/common/tone/half.lua:2: " "a broken rule is named, the answer comes" ask
tell 3 "half.lua" "doctor names it and says so" "$PARLANCE" doctor --shop shop
cat >shop/rules/common/tone/half.lua <<END
return { id = "common/tone/half", stage = "tone", summary = "s", why = "w",
  apply = function(draft) while true do end end,
  examples = { { given = "a", want = "a" } } }
END
tell 0 "common/tone/half" "a rule without an end is named, the answer comes" ask
rm shop/rules/common/tone/half.lua
echo 'return { id = "own", summary =' >shop/locales/root/replies/own.lua
tell 0 "own.lua:2: " "a broken reply is named, the answer comes" ask
rm shop/locales/root/replies/own.lua
echo 'return 5' >shop/locales/de/locale.lua
tell 0 "locale.lua" "a broken locale file is named, the answer comes" ask
rm shop/locales/de/locale.lua
tell 0 "Guten Tag" "without them all is well" ask
is "and nothing is left out" "$(ask --json | grep -o '"degraded":\[[^]]*\]')" '"degraded":[]'

echo "no database" >other/parlance.db
tell 3 "parlance.db" "a broken database is named" "$PARLANCE" doctor --shop other
if [ "$(id -u)" = 0 ]; then
    reader="setpriv --reuid=65534 --clear-groups"
    chmod 755 . ..
else
    reader=""
fi
chmod -R a-w shop
# shellcheck disable=SC2086  # two words
set +e
$reader "$PARLANCE" market set amazon-us --shop shop --tone warmth=99 >said 2>&1
status=$?
set -e
is "market set in a shop that cannot be written is refused" "$([ "$status" -ne 0 ] && grep -c '^error: ' said)" 1
chmod -R u+w shop
tell 0 "warmth=20" "and changes nothing" "$PARLANCE" market show amazon-us --shop shop
