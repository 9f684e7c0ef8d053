-- A complaint that has grown, in German: sorry, what happens now and until when, what is decided.
return {
  ["apology.light"] = "Es tut uns leid, dass es so weit gekommen ist.",
  ["apology.clear"] = "Es tut uns leid, dass es so weit gekommen ist. Sie durften mehr von uns erwarten.",
  ["apology.deep"] = "So weit hätte es nicht kommen dürfen. Wir haben Sie enttäuscht und bitten Sie aufrichtig um Entschuldigung.",
  ["facts.review"] = "Wir prüfen Ihren Fall noch einmal von vorn.",
  ["solution.decided"] = "{remedy, select, refund {Wir erstatten Ihnen den Kaufpreis.} "
    .. "replace {Sie erhalten von uns Ersatz.} other {Sie erhalten Ersatz oder den Kaufpreis zurück, ganz wie Sie möchten.}}",
  ["solution.proposal"] = "Bis {answer_by, date, ::EEEEdMMMM}, erhalten Sie von uns einen konkreten Vorschlag.",
  ["facts.review+solution.proposal"] = "Wir prüfen Ihren Fall noch einmal von vorn "
    .. "und machen Ihnen bis {answer_by, date, ::EEEEdMMMM}, einen konkreten Vorschlag.",
  ["compensation.amount"] = "Als Ausgleich für den Ärger erhalten Sie außerdem {compensation}.",
  ["ask.what_helps"] = "Was wäre für Sie eine gute Lösung?",
  ["thanks.open_word"] = { { "Besten Dank für Ihre offenen Worte.", when = { country = "ch" } }, "Danke für Ihre offenen Worte." },
}
