-- A cancellation in time, in German: done, granted, too late, or being checked.
local own <const> = { reply = "cancel_before_shipping" }

return {
  ["answer.cancelled"] = "Ihre Bestellung ist storniert und wird nicht verschickt.",
  ["answer.granted"] = "Wir stornieren Ihre Bestellung, es wird nichts mehr verschickt.",
  ["answer.declined"] = "Der Versand Ihrer Bestellung lässt sich leider nicht mehr stoppen.",
  ["answer.checking"] = {
    { "Wir prüfen, ob wir Ihre Bestellung noch stornieren können, und sagen Ihnen bis {answer_by, date, ::EEEEdMMMM}, Bescheid.", when = own },
    "Ob wir Ihre Bestellung noch stornieren können, sagen wir Ihnen bis {answer_by, date, ::EEEEdMMMM}.", -- behind another matter
  },
  ["solution.refund_follows"] = "Den gezahlten Betrag erhalten Sie zurück.",
  ["facts.refund_sent"] = "Die Erstattung haben wir am {refund_at, date, ::EEEEdMMMM}, veranlasst.",
  ["facts.refund_sent+solution.refund_follows"] = "Den gezahlten Betrag erhalten Sie zurück, "
    .. "die Erstattung haben wir am {refund_at, date, ::EEEEdMMMM}, veranlasst.",
  ["alternative.return_days"] = "Sie können die Ware aber nach Erhalt innerhalb von {return_days, plural, one {einem Tag} other {# Tagen}} zurücksenden.",
  ["alternative.return_ask"] = "Falls Sie die Ware nicht behalten möchten, sagen Sie uns nach Erhalt bitte Bescheid, dann nennen wir Ihnen Ihre Möglichkeiten.",
}
