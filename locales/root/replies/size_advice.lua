return {
  id = "size_advice",
  summary = "Which size fits: a suggestion, or what is needed for one",
  intents = { "size_advice" },
  scenario = "presale",
  pain = 2,
  absorbs = { "objection" },
  moves = {
    { act = "answer", variants = { { "suggest", needs = { "size" } }, "gladly" } },
    { act = "facts", variants = { { "only_advice", when = { size_known = true } } } },
    { act = "ask", variants = { { "measurements", when = { size_known = false } } } },
  },
  examples = {
    {
      values = { size = "M" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "suggest", facts = "only_advice", ask = "none" },
    },
    { now = "2026-11-22T09:00:00Z", variants = { answer = "gladly", ask = "measurements" } },
  },
}
