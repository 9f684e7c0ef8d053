-- A question about the product, in German.
return {
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "Das klären wir für Sie und antworten Ihnen bis {answer_by, date, ::EEEEdMMMM}.",
}
