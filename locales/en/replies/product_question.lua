-- A question about the product, in English: the agent's own words, or until when they come.
return {
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "We'll check that for you and get back to you by {answer_by, date, ::EEEEdMMMM}.",
}
