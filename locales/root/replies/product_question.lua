return {
  id = "product_question",
  summary = "A question about the product",
  intents = { "product_question" },
  scenario = "presale",
  pain = 2,
  moves = {
    {
      act = "answer",
      variants = {
        { "typed", needs = { "answer" } },
        { "checking", needs = { "answer_by" }, commits = { what = "answer", by = "answer_by" } },
      },
    },
  },
  examples = {
    {
      values = { answer = "Ja, die Lampe ist dimmbar." },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "typed" },
    },
    { now = "2026-11-22T09:00:00Z", variants = { answer = "checking" } },
  },
}
