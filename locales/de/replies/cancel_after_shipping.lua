-- A cancellation that comes too late, in German: the no and its reason in one sentence, then the return.
local no <const> = "Ihre Bestellung können wir leider nicht mehr stornieren"

return {
  ["refusal.no_cancel"] = { { "Stornieren können wir sie deshalb leider nicht mehr.", after = "reason" }, no .. "." },
  ["reason.delivered"] = { { "Sie wurde bereits zugestellt.", after = "refusal" }, "Ihre Bestellung wurde bereits zugestellt." },
  ["reason.shipped_on"] = {
    { "Sie wurde bereits am {shipped_at, date, ::EEEEdMMMM}, verschickt.", after = "refusal" },
    "Ihre Bestellung wurde bereits am {shipped_at, date, ::EEEEdMMMM}, verschickt.",
  },
  ["reason.shipped"] = { { "Sie ist bereits verschickt.", after = "refusal" }, "Ihre Bestellung ist bereits verschickt." },
  ["refusal.no_cancel+reason.delivered"] = no .. ", denn sie wurde bereits zugestellt.",
  ["refusal.no_cancel+reason.shipped_on"] = no .. ", denn sie wurde bereits am {shipped_at, date, ::EEEEdMMMM}, verschickt.",
  ["refusal.no_cancel+reason.shipped"] = no .. ", denn sie ist bereits verschickt.",
  ["alternative.return_until"] = "Sie können die Ware aber bis einschließlich {return_until, date, ::EEEEdMMMM}, zurücksenden.",
  ["alternative.return_days"] = "Sie können die Ware aber nach Erhalt innerhalb von {return_days, plural, one {einem Tag} other {# Tagen}} zurücksenden.",
  ["alternative.return_ask"] = "Falls Sie die Ware nicht behalten möchten, sagen Sie uns bitte Bescheid, dann nennen wir Ihnen Ihre Möglichkeiten.",
}
