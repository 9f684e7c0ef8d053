return {
  id = "holding",
  summary = "An honest answer that needs nothing but the market: it is being looked into, and until when",
  intents = {},
  scenario = "hold",
  moves = {
    { act = "hold", variants = { "checking" } },
    {
      act = "deadline",
      variants = { { "answer_by", needs = { "answer_by" }, commits = { what = "answer", by = "answer_by" } } },
    },
  },
  examples = {
    { now = "2026-11-22T09:00:00Z", variants = { hold = "checking", deadline = "answer_by" } },
  },
}
