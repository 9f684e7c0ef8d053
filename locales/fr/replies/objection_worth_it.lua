-- Whether it is worth the price, in French: the agent's own words, or a question back.
return {
  ["thanks.question"] = "Nous vous remercions de nous poser la question aussi franchement.",
  ["answer.typed"] = "{answer}",
  ["answer.depends"] = "Cela dépend de l’usage que vous en ferez, et nous tenons à vous répondre honnêtement.",
  ["ask.use"] = {
    { "pourriez-vous nous dire pour quel usage principal vous l’envisagez ?", after = "cushion" },
    "Pour quel usage principal l’envisagez-vous ?",
  },
}
