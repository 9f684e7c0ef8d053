-- A comparison with another product, in German.
return {
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "Wir vergleichen die beiden Artikel für Sie und antworten Ihnen bis {answer_by, date, ::EEEEdMMMM}.",
  ["ask.what_matters"] = "Worauf kommt es Ihnen dabei besonders an?",
}
