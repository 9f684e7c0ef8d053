-- A question about the product, in German.
local own <const> = { reply = "product_question" }

return {
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = {
    { "Das klären wir für Sie und antworten Ihnen bis {answer_by, date, ::EEEEdMMMM}.", when = own },
    "Ihre Frage zum Artikel beantworten wir bis {answer_by, date, ::EEEEdMMMM}.", -- behind another matter
  },
}
