-- Two prices, in French: the difference where it is decided, the agent's explanation, or a look at it.
return {
  ["answer.difference"] = "Vous avez raison, et nous vous présentons nos excuses. Nous allons vous rembourser la différence, soit {price_difference}.",
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "Nous vérifions les deux prix et vous répondrons au plus tard le {answer_by, date, ::EEEEdMMMM}.",
  ["ask.screenshot"] = {
    { "pourriez-vous nous répondre avec une capture d’écran du prix que vous avez vu ?", after = "cushion" },
    "Pourriez-vous nous répondre avec une capture d’écran du prix que vous avez vu ?",
  },
}
