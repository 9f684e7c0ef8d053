-- The buyer wants to think about it, in German: time, and a question that puts no pressure on.
return {
  ["thanks.interest"] = { { "Besten Dank für Ihr Interesse.", when = { country = "ch" } }, "Vielen Dank für Ihr Interesse." },
  ["answer.take_time"] = "Überlegen Sie es sich gern in Ruhe.",
  ["facts.price_until"] = "Der Preis von {offer_price} gilt bis {offer_until, date, ::EEEEdMMMM}.",
  ["ask.what_open"] = {
    { "Gibt es etwas, das Sie vorher wissen möchten?", after = "cushion" },
    "Möchten Sie vorher noch etwas wissen?",
  },
}
