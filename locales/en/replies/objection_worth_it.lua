-- Whether it is worth the price, in English: the agent's own words, or a question back.
return {
  ["thanks.question"] = "Thanks for asking so openly.",
  ["answer.typed"] = "{answer}",
  ["answer.depends"] = "Whether it's worth it depends on what you need it for, and we'd like to give you an honest answer.",
  ["ask.use"] = {
    { "please tell us what you'd mainly use it for.", after = "cushion" },
    "What would you mainly use it for?",
  },
}
