-- Two prices that differ, in German.
local own <const> = { reply = "price_mismatch" }

return {
  ["answer.difference"] = "Sie haben recht, bitte entschuldigen Sie. Die Differenz von {price_difference} erstatten wir Ihnen.",
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = {
    { "Wir prüfen die beiden Preise und antworten Ihnen bis {answer_by, date, ::EEEEdMMMM}.", when = own },
    "Zu den beiden Preisen melden wir uns bis {answer_by, date, ::EEEEdMMMM}, bei Ihnen.", -- behind another matter
  },
  ["ask.screenshot"] = {
    { "Senden Sie uns einen Screenshot des Preises, den Sie gesehen haben.", after = "cushion" },
    "Bitte senden Sie uns einen Screenshot des Preises, den Sie gesehen haben.",
  },
}
