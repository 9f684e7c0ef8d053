return {
  id = "customs_tax",
  summary = "Duty and import tax: who pays and when",
  intents = { "customs_tax" },
  scenario = "presale",
  pain = 2,
  moves = {
    {
      act = "answer",
      variants = {
        { "known", needs = { "duties" } },
        { "checking", needs = { "answer_by" }, commits = { what = "answer", by = "answer_by" } },
      },
    },
  },
  examples = {
    { values = { duties = "included" }, now = "2026-11-22T09:00:00Z", variants = { answer = "known" } },
    { now = "2026-11-22T09:00:00Z", variants = { answer = "checking" } },
  },
}
