-- Two prices that differ, in German.
return {
  ["answer.difference"] = "Sie haben recht, bitte entschuldigen Sie. Die Differenz von {price_difference} erstatten wir Ihnen.",
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "Wir prüfen die beiden Preise und antworten Ihnen bis {answer_by, date, ::EEEEdMMMM}.",
  ["ask.screenshot"] = {
    { "Senden Sie uns einen Screenshot des Preises, den Sie gesehen haben.", after = "cushion" },
    "Bitte senden Sie uns einen Screenshot des Preises, den Sie gesehen haben.",
  },
}
