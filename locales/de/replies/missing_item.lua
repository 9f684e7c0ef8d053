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
    { "Schreiben Sie uns genau, was fehlt, am besten mit einem Foto der gelieferten Ware.", after = "cushion" },
    "Bitte schreiben Sie uns genau, was fehlt, am besten mit einem Foto der gelieferten Ware.",
  },
  ["ask.what"] = { { "Schreiben Sie uns genau, was fehlt.", after = "cushion" }, "Bitte schreiben Sie uns genau, was fehlt." },
}
