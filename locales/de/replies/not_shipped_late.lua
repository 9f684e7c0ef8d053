-- A paid order that should have left by now, in German: when it leaves, or when we will know.
local waits <const> = "Ihre Bestellung ist noch nicht unterwegs. "
local late <const> = "Ihre Bestellung verspätet sich und ist noch nicht unterwegs. "

return {
  ["facts.ships_by"] = {
    { waits .. "Wir verschicken sie bis {ship_by, date, ::EEEEdMMMM}.", after = "apology" },
    late .. "Wir verschicken sie bis {ship_by, date, ::EEEEdMMMM}.",
  },
  ["facts.not_yet"] = {
    { waits .. "Bis {answer_by, date, ::EEEEdMMMM}, sagen wir Ihnen, wann wir sie verschicken.", after = "apology" },
    late .. "Bis {answer_by, date, ::EEEEdMMMM}, sagen wir Ihnen, wann wir sie verschicken.",
  },
  ["option.cancel"] = "Falls Ihnen das zu lange dauert, sagen Sie uns bitte Bescheid. Wir prüfen dann eine Stornierung.",
  ["empathy.waiting"] = {
    { "Dass Sie sich um Ihre Bestellung sorgen, verstehen wir gut.", when = { emotion = "anxious" } },
    { "Dass Sie sich über die Verspätung ärgern, verstehen wir gut.", when = { emotion = { "angry", "disappointed" } } },
    "Dass das Warten ärgerlich ist, wissen wir.",
  },
  ["apology.light"] = "Bitte entschuldigen Sie die Verzögerung.",
  ["apology.clear"] = "Bitte entschuldigen Sie, dass Sie so lange warten müssen.",
  ["apology.deep"] = "Für die lange Wartezeit bitten wir Sie aufrichtig um Entschuldigung.",
}
