-- A faulty item in German: the remedy only where it is decided; until then what is needed and when the answer comes.
return {
  ["apology.light"] = {
    { "Bitte entschuldigen Sie, dass der Artikel „{item}“ nicht in Ordnung ist.", when = { item_known = true } },
    "Bitte entschuldigen Sie, dass der Artikel nicht in Ordnung ist.",
  },
  ["apology.clear"] = {
    { "Dass der Artikel „{item}“ nicht in Ordnung ist, hätte nicht passieren dürfen. Bitte entschuldigen Sie.", when = { item_known = true } },
    "Dass der Artikel nicht in Ordnung ist, hätte nicht passieren dürfen. Bitte entschuldigen Sie.",
  },
  ["apology.deep"] = "Für den Aufwand und die verlorene Zeit bitten wir Sie aufrichtig um Entschuldigung.",
  ["empathy.spoiled"] = {
    { "Dass Sie sich Sorgen machen, verstehen wir gut.", when = { emotion = "anxious" } },
    "Dass Sie sich über einen fehlerhaften Artikel ärgern, verstehen wir gut.",
  },

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
    { "Mit dem Foto können wir Ihnen bis {answer_by, date, ::EEEEdMMMM}, antworten.", when = { has_photo = false } },
    "Unsere Entscheidung erhalten Sie bis {answer_by, date, ::EEEEdMMMM}.",
  },
  ["ask.photo+deadline.decision_by"] = {
    {
      "Bitte senden Sie uns das Foto als Antwort auf diese Nachricht. Damit können wir Ihnen bis {answer_by, date, ::EEEEdMMMM}, antworten.",
      after = "solution",
    },
    {
      "Senden Sie uns ein Foto des Fehlers als Antwort auf diese Nachricht. Damit können wir Ihnen bis {answer_by, date, ::EEEEdMMMM}, antworten.",
      after = "cushion",
    },
    "Bitte senden Sie uns ein Foto des Fehlers als Antwort auf diese Nachricht. Damit können wir Ihnen bis {answer_by, date, ::EEEEdMMMM}, antworten.",
  },
  ["next_step.keep_item"] = "Heben Sie den Artikel und die Verpackung bitte so lange auf.",
}
