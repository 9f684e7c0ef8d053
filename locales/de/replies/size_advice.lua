-- Which size, in German: a suggestion, or what is needed for one.
return {
  ["answer.suggest"] = "Wir empfehlen Ihnen Größe {size}.",
  ["answer.gladly"] = "Bei der Größe beraten wir Sie gern.",
  ["facts.only_advice"] = "Es kommt aber auch darauf an, wie Sie es gern tragen.",
  -- Swiss spelling makes "Maße" the word for mass: the unit keeps it clear.
  ["ask.measurements"] = {
    { "Nennen Sie uns Ihre übliche Größe und Ihre Maße in Zentimetern, falls noch nicht geschehen.", after = "cushion" },
    "Nennen Sie uns dafür bitte Ihre übliche Größe und Ihre Maße in Zentimetern, falls noch nicht geschehen.",
  },
}
