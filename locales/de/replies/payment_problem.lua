-- A payment that does not go through or was charged wrongly, in German.
local own <const> = { reply = "payment_problem" }
local again <const> = "Sie können es noch einmal versuchen oder eine andere Zahlungsart wählen"

return {
  ["answer.paid"] = "Ihre Bestellung ist bei uns als bezahlt vermerkt.",
  ["answer.unpaid"] = "Ihre Bestellung ist bei uns noch nicht als bezahlt vermerkt.",
  ["answer.checking"] = {
    { "Wir prüfen Ihre Zahlung und antworten Ihnen bis {answer_by, date, ::EEEEdMMMM}.", when = own },
    "Zu Ihrer Zahlung melden wir uns bis {answer_by, date, ::EEEEdMMMM}, bei Ihnen.", -- behind another matter
  },
  ["instruction.try_again"] = again .. ".",
  ["instruction.try_again+ask.error"] = again .. ". Klappt es wieder nicht, nennen Sie uns bitte die angezeigte Meldung, "
    .. "aber keine Karten- oder Kontodaten.",
  ["ask.error"] = "Klappt es wieder nicht, nennen Sie uns bitte die angezeigte Meldung, aber keine Karten- oder Kontodaten.",
  ["ask.charged_twice"] = "Wurde mehr als einmal abgebucht, nennen Sie uns bitte jeweils Datum und Betrag. Wir prüfen das dann.",
}
