-- Something is missing, in German: what exactly, and until when we know how to put it right.
return {
  ["apology.light"] = "Bitte entschuldigen Sie, dass Ihre Bestellung unvollständig angekommen ist.",
  ["apology.clear"] = "Ihre Bestellung hätte vollständig ankommen müssen. Bitte entschuldigen Sie.",
  ["apology.deep"] = "Ihre Bestellung hätte vollständig ankommen müssen. Für den Aufwand bitten wir Sie aufrichtig um Entschuldigung.",
  ["empathy.spoiled"] = {
    { "Dass Sie sich Sorgen machen, verstehen wir gut.", when = { emotion = "anxious" } },
    "Dass Sie sich über eine unvollständige Lieferung ärgern, verstehen wir gut.",
  },
  ["solution.decided"] = "{remedy, select, refund {Was fehlt, erstatten wir Ihnen.} replace {Was fehlt, senden wir Ihnen nach.} "
    .. "other {Was fehlt, senden wir Ihnen nach oder erstatten es, ganz wie Sie möchten.}}",
  ["solution.checking"] = "Wir klären, wie es dazu kam, und sagen Ihnen bis {answer_by, date, ::EEEEdMMMM}, wie wir das in Ordnung bringen.",
  ["ask.what_photo"] = {
    { "Senden Sie uns ein Foto der Ware und, falls noch nicht geschehen, eine Liste der fehlenden Teile.", after = "cushion" },
    "Bitte senden Sie uns ein Foto der Ware und, falls noch nicht geschehen, eine Liste der fehlenden Teile.",
  },
  ["ask.what"] = {
    { "Schreiben Sie uns genau, was fehlt, falls noch nicht geschehen.", after = "cushion" },
    "Bitte schreiben Sie uns genau, was fehlt, falls noch nicht geschehen.",
  },
}
