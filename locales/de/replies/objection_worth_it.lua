-- Whether it is worth the price, in German: an honest answer, or a question back.
return {
  ["thanks.question"] = { { "Besten Dank für die offene Frage.", when = { country = "ch" } }, "Danke für die offene Frage." },
  ["answer.typed"] = "{answer}",
  ["answer.depends"] = "Das hängt davon ab, was Sie damit vorhaben, und wir möchten Ihnen ehrlich antworten.",
  ["ask.use"] = "Wofür möchten Sie den Artikel vor allem nutzen?",
}
