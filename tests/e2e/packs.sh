#!/bin/sh
# A shop's own rules, what it switches off, packs of others, and rules in a process of their own.
set -eu
# shellcheck source=/dev/null
. "$ROOT/tests/e2e/tell"

ask() {
    "$PARLANCE" suggest --shop shop --market amazon-de --message 'Wo ist mein Paket?' --now 2026-11-22T09:00:00Z "$@"
}

put_rule() {
    mkdir -p "$1/rules/language/de/tone"
    cat >"$1/rules/language/de/tone/own_greeting.lua" <<END
return {
  id = "language/de/tone/own_greeting", stage = "tone", summary = "Our greeting", why = "The owner likes it.",
  apply = function(draft) draft:replace("Guten Tag", "$2") end,
  examples = { { given = "Guten Tag, alles da.", want = "$2, alles da." }, { given = "Alles da.", want = "Alles da." } },
}
END
}

put_pack() {
    echo "return { name = 'greetings', version = '$2', engine = '>=0.1 <1', summary = 'Greetings' }" >"$1/pack.lua"
}

"$PARLANCE" init shop >/dev/null

# switched off
off=$("$PARLANCE" rule list '^platform/amazon/policy/' | head -n 1 | cut -d' ' -f1)
echo "return { [\"$off\"] = \"our lawyers want it so\" }" >shop/rules/off.lua
tell 0 "our lawyers want it so" "off: rule list shows it" "$PARLANCE" rule list "$off" --shop shop
tell 0 "switched off (rules/off.lua:1)" "off: with its place" "$PARLANCE" rule list "$off" --shop shop --why --market amazon-de
tell 0 "our lawyers want it so" "off: doctor shows it" "$PARLANCE" doctor --shop shop
echo "return { [\"${off}s\"] = \"why not\" }" >shop/rules/off.lua
tell 3 "did you mean '$off'?" "off: an unknown rule" "$PARLANCE" doctor --shop shop
rm shop/rules/off.lua

# packs
put_rule pack Schönen
put_pack pack 1.0.0
tell 0 "the public key is" "pack: keys are made" "$PARLANCE" rule pack --new-key key
is "pack: nobody else reads the secret key" "$(stat -c %a key)" 600
tell 2 "is there already" "pack: keys are not overwritten" "$PARLANCE" rule pack --new-key key
sed -i "s/\"Guten Tag\", \"Sch/\"Guten Tag\", \"sch/" pack/rules/language/de/tone/own_greeting.lua
tell 3 "example 1: want" "pack: rules that fail their examples" "$PARLANCE" rule pack pack -o a.plpack --key key
put_rule pack Schönen
tell 0 "signed by" "pack: is made" "$PARLANCE" rule pack pack -o a.plpack --key key
tell 0 "" "pack: is made again" "$PARLANCE" rule pack pack -o b.plpack --key key
is "pack: the same bytes" "$(cmp a.plpack b.plpack && echo same)" same
is "pack: no secret in it" "$(grep -c -F -e "$(cut -d' ' -f2 key)" a.plpack || true)" 0
tell 0 "signed by" "verify" "$PARLANCE" rule verify a.plpack --key key.pub
tell 0 "language/de/tone/own_greeting" "install" "$PARLANCE" rule install a.plpack --shop shop --key key.pub
tell 0 "Schönen" "install: its rules are run" ask
tell 0 "pack greetings" "install: rule list names the pack" "$PARLANCE" rule list own_greeting --shop shop --why
put_rule pack Frohen
put_pack pack 1.1.0
"$PARLANCE" rule pack pack -o new.plpack --key key >/dev/null
tell 0 "1.0.0" "install: names what it replaces" "$PARLANCE" rule install new.plpack --shop shop
tell 0 "Frohen" "install: the new rules are run" ask
tell 2 "is older" "install: an older version" "$PARLANCE" rule install a.plpack --shop shop
sed 's/Frohen/Fiesen/' new.plpack >changed.plpack
tell 3 "damaged" "install: what was changed" "$PARLANCE" rule install changed.plpack --shop shop
tell 0 "Frohen" "install: the shop is as before" ask

# the shop's own rule wins over the pack's
put_rule shop Lieben
tell 0 "Lieben" "the shop's own rule wins" ask
tell 0 "packs/greetings/rules/language/de/tone/own_greeting.lua" "rule list --why says over which" \
    "$PARLANCE" rule list own_greeting --shop shop --why

# in a process of their own
ask >plain
ask --isolate >isolated
is "isolate: the same answer" "$(cmp plain isolated && echo same)" same
printf '%s\n' '{"market":"amazon-de","message":"Hallo","now":"2026-11-22T09:00:00Z"}' '{"market":"x"}' >requests
"$PARLANCE" suggest --shop shop --batch <requests >plain || true
"$PARLANCE" suggest --shop shop --batch --isolate <requests >isolated || true
is "isolate: the same answers to a batch" "$(cmp plain isolated && echo same)" same
