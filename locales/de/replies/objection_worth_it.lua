-- Whether it is worth the price, in German: an honest answer, or a question back.
return {
  ["thanks.question"] = { { "Besten Dank für die offene Frage.", when = { country = "ch" } }, "Danke für die offene Frage." },
  ["answer.typed"] = "{answer}",
  ["answer.depends"] = "Ob sich der Kauf für Sie lohnt, hängt davon ab, was Sie vorhaben. Dazu möchten wir Ihnen ehrlich antworten.",
  ["ask.use"] = "Wofür möchten Sie den Artikel vor allem nutzen?",
}
