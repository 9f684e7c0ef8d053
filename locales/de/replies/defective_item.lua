-- A faulty item in German: the remedy only where it is decided; until then what is needed and when the answer comes.
return {
  ["apology.light"] = {
    { "Bitte entschuldigen Sie, dass „{item}“ nicht in Ordnung ist.", when = { item_known = true } },
    "Bitte entschuldigen Sie, dass der Artikel nicht in Ordnung ist.",
  },
  ["apology.clear"] = {
    { "Dass mit „{item}“ etwas nicht stimmt, hätte nicht passieren dürfen; bitte entschuldigen Sie.", when = { item_known = true } },
    "Dass der Artikel nicht in Ordnung ist, hätte nicht passieren dürfen; bitte entschuldigen Sie.",
  },
  ["apology.deep"] = "Für den Aufwand und die verlorene Zeit bitten wir Sie aufrichtig um Entschuldigung.",
  ["empathy.spoiled"] = "Dass Sie sich darüber ärgern, verstehen wir gut.",

  ["solution.decided"] = "{remedy, select, refund {Wir erstatten Ihnen den Kaufpreis.} "
    .. "replace {Sie erhalten von uns Ersatz.} other {Sie erhalten Ersatz oder den Kaufpreis zurück, ganz wie Sie möchten.}}",
  ["solution.after_photo"] = "Anhand eines Fotos entscheiden wir über Ersatz oder Erstattung.",
  ["solution.after_look"] = "Wir sehen uns den Fehler genau an und entscheiden dann über Ersatz oder Erstattung.",

  ["ask.photo"] = {
    { "Bitte senden Sie uns das Foto als Antwort auf diese Nachricht.", after = "solution" },
    { "Senden Sie uns ein Foto des Fehlers als Antwort auf diese Nachricht.", after = "cushion" },
    "Bitte senden Sie uns ein Foto des Fehlers als Antwort auf diese Nachricht.",
  },
  ["deadline.decision_by"] = {
    { "Mit dem Foto erhalten Sie unsere Antwort bis {answer_by, date, ::EEEEdMMMM}.", when = { has_photo = false } },
    "Unsere Entscheidung erhalten Sie bis {answer_by, date, ::EEEEdMMMM}.",
  },
  ["ask.photo+deadline.decision_by"] = {
    {
      "Bitte senden Sie uns das Foto als Antwort auf diese Nachricht. Unsere Entscheidung erhalten Sie dann bis {answer_by, date, ::EEEEdMMMM}.",
      after = "solution",
    },
    {
      "Senden Sie uns ein Foto des Fehlers als Antwort auf diese Nachricht. Unsere Entscheidung erhalten Sie dann bis {answer_by, date, ::EEEEdMMMM}.",
      after = "cushion",
    },
    "Bitte senden Sie uns ein Foto des Fehlers als Antwort auf diese Nachricht. Unsere Entscheidung erhalten Sie dann bis {answer_by, date, ::EEEEdMMMM}.",
  },
  ["next_step.keep_item"] = "Bitte heben Sie den Artikel und die Verpackung so lange auf.",
}
