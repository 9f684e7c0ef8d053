return {
  id = "comparison",
  summary = "The buyer compares with another product",
  intents = { "comparison" },
  scenario = "presale",
  pain = 1,
  moves = {
    {
      act = "answer",
      variants = {
        { "typed", needs = { "answer" } },
        { "checking", needs = { "answer_by" }, commits = { what = "answer", by = "answer_by" } },
      },
    },
    { act = "ask", variants = { { "what_matters", when = { answer_known = false } } } },
  },
  examples = {
    {
      values = { answer = "Die große Lampe ist heller." },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "typed", ask = "none" },
    },
    { now = "2026-11-22T09:00:00Z", variants = { answer = "checking", ask = "what_matters" } },
  },
}
