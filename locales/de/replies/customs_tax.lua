-- Duty and import tax, in German: who pays and when.
local own <const> = { reply = "customs_tax" }

return {
  ["answer.known"] = "{duties, select, included {Zoll und Einfuhrsteuern sind im Preis bereits enthalten.} "
    .. "checkout {Zoll und Einfuhrsteuern werden an der Kasse angezeigt und mit der Bestellung bezahlt.} "
    .. "recipient {Zoll und Einfuhrsteuern sind nicht im Preis enthalten. Falls welche anfallen, zahlen Sie diese bei der Zustellung.} "
    .. "other {Wir prüfen, ob Zoll oder Einfuhrsteuern anfallen.}}",
  ["answer.checking"] = {
    { "Wir prüfen, ob Zoll oder Einfuhrsteuern anfallen, und sagen Ihnen bis {answer_by, date, ::EEEEdMMMM}, Bescheid.", when = own },
    "Ob Zoll oder Einfuhrsteuern anfallen, sagen wir Ihnen bis {answer_by, date, ::EEEEdMMMM}.", -- behind another matter
  },
}
