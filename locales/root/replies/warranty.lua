return {
  id = "warranty",
  summary = "Whether the warranty covers it",
  intents = { "warranty" },
  scenario = "return_refund",
  pain = 4,
  moves = {
    {
      act = "answer",
      variants = {
        { "until", needs = { "warranty_until" } },
        { "typed", needs = { "answer" } },
        { "checking", needs = { "answer_by" }, commits = { what = "answer", by = "answer_by" } },
      },
    },
    { act = "ask", variants = { { "fault", when = { has_photo = false } } } },
  },
  examples = {
    {
      values = { warranty_until = "2028-03-01" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "until", ask = "fault" },
    },
    { now = "2026-11-22T09:00:00Z", variants = { answer = "checking", ask = "fault" } },
  },
}
