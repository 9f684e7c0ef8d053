-- A question about the product, in French: the agent's own words, or until when they come.
return {
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "Nous vérifions ce point et vous répondrons au plus tard le {answer_by, date, ::EEEEdMMMM}.",
}
