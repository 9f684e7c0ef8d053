-- A comparison in French: the agent's own words, or until when they come.
return {
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "Nous allons comparer les deux articles et vous répondrons au plus tard le {answer_by, date, ::EEEEdMMMM}.",
  ["ask.what_matters"] = {
    { "pourriez-vous nous dire ce qui compte le plus pour vous ?", after = "cushion" },
    "Qu’est-ce qui compte le plus pour vous ?",
  },
}
