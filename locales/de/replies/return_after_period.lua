-- A return that comes late, in German: an exception where it is decided, else the no, the date and what is still possible.
local no <const> = "Ihre Bestellung können wir leider nicht mehr zurücknehmen"

return {
  ["answer.goodwill"] = "Wir nehmen Ihre Bestellung ausnahmsweise zurück, auch wenn die Rückgabefrist abgelaufen ist.",
  ["refusal.declined"] = { { "Zurücknehmen können wir sie deshalb leider nicht mehr.", after = "reason" }, no .. "." },
  ["reason.over_since"] = {
    { "Die Rückgabefrist ist am {return_until, date, ::EEEEdMMMM}, abgelaufen.", after = "refusal" },
    "Die Rückgabefrist für Ihre Bestellung ist am {return_until, date, ::EEEEdMMMM}, abgelaufen.",
  },
  ["reason.over"] = { { "Die Rückgabefrist ist abgelaufen.", after = "refusal" }, "Die Rückgabefrist für Ihre Bestellung ist abgelaufen." },
  ["refusal.declined+reason.over_since"] = no .. ", denn die Rückgabefrist ist am {return_until, date, ::EEEEdMMMM}, abgelaufen.",
  ["refusal.declined+reason.over"] = no .. ", denn die Rückgabefrist ist abgelaufen.",
  ["solution.checking"] = "Wir prüfen, ob wir noch eine Ausnahme machen können, und sagen Ihnen bis {answer_by, date, ::EEEEdMMMM}, Bescheid.",
  ["instruction.details_follow"] = "Wie die Rücksendung abläuft, teilen wir Ihnen noch mit.",
  ["alternative.if_faulty"] = {
    { "Falls mit dem Artikel etwas nicht stimmt, schreiben Sie uns bitte kurz, was Ihnen aufgefallen ist.", after = "solution" },
    "Anders ist es, wenn mit dem Artikel etwas nicht stimmt: Schreiben Sie uns dann bitte kurz, was Ihnen aufgefallen ist.",
  },
  ["empathy.regret"] = "Wir wissen, dass Sie auf eine andere Antwort hoffen.",
  ["apology.regret"] = "Es tut uns leid, dass wir Ihnen keine bessere Antwort geben können.",
}
