-- Something else came, in German.
local keep <const> = "Heben Sie den Artikel und die Verpackung bitte auf, bis Sie von uns hören."

return {
  ["apology.light"] = "Bitte entschuldigen Sie, dass Sie den falschen Artikel erhalten haben.",
  ["apology.clear"] = "Diese Verwechslung hätte nicht passieren dürfen. Bitte entschuldigen Sie.",
  ["apology.deep"] = "Für diese Verwechslung und den Aufwand bitten wir Sie aufrichtig um Entschuldigung.",
  ["empathy.spoiled"] = {
    { "Dass Sie sich Sorgen machen, verstehen wir gut.", when = { emotion = "anxious" } },
    "Dass Sie sich über den falschen Artikel ärgern, verstehen wir gut.",
  },
  ["solution.decided"] = "{remedy, select, refund {Wir erstatten Ihnen den Kaufpreis.} replace {Wir senden Ihnen den richtigen Artikel.} "
    .. "other {Wir senden Ihnen den richtigen Artikel oder erstatten den Kaufpreis, ganz wie Sie möchten.}}",
  ["solution.checking"] = "Wir klären, wie es dazu kam, und sagen Ihnen bis {answer_by, date, ::EEEEdMMMM}, wie wir das in Ordnung bringen.",
  ["ask.photo"] = {
    { "Senden Sie uns ein Foto des Artikels, auf dem auch das Etikett zu sehen ist.", after = "cushion" },
    "Bitte senden Sie uns ein Foto des Artikels, auf dem auch das Etikett zu sehen ist.",
  },
  ["ask.photo+next_step.keep_item"] = {
    { "Senden Sie uns ein Foto des Artikels, auf dem auch das Etikett zu sehen ist. " .. keep, after = "cushion" },
    "Bitte senden Sie uns ein Foto des Artikels, auf dem auch das Etikett zu sehen ist. " .. keep,
  },
  ["next_step.keep_item"] = keep,
}
