-- A question about the product, in English: the agent's own words, or until when they come.
local own <const> = { reply = "product_question" }

return {
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = {
    { "We'll check that for you and get back to you by {answer_by, date, ::EEEEdMMMM}.", when = own },
    "As for your question about the item, you'll have our answer by {answer_by, date, ::EEEEdMMMM}.", -- behind another matter
  },
}
