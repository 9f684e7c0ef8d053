return {
  id = "complaint_escalation",
  summary = "A complaint that has grown: apologise, clarify, solve, compensate where decided, thank",
  intents = { "complaint_escalation" },
  scenario = "complaint",
  pain = 9,
  moves = {
    {
      act = "apology",
      variants = { { "light", weight = 1 }, { "clear", weight = 2 }, { "deep", weight = 3 } },
    },
    { act = "facts", variants = { { "review", when = { remedy_decided = false } } } },
    {
      act = "solution",
      variants = {
        {
          "decided",
          needs = { "remedy" },
          when = { remedy = { "refund", "replace" } },
          commits = { what = "remedy" },
        },
        { "proposal", needs = { "answer_by" }, commits = { what = "decision", by = "answer_by" } },
      },
    },
    {
      act = "compensation",
      optional = true,
      variants = { { "amount", needs = { "compensation" }, commits = { what = "compensation" } } },
    },
    { act = "ask", variants = { { "what_helps", when = { remedy_decided = false } } } },
    { act = "thanks", variants = { "open_word" } },
  },
  choices = { remedy = { "refund", "replace", "ask_photo" } },
  examples = {
    {
      order = { status = "delivered" },
      remedy = "refund",
      values = { compensation = "10.00" },
      now = "2026-11-22T09:00:00Z",
      variants = { facts = "none", solution = "decided", compensation = "amount", ask = "none" },
    },
    {
      now = "2026-11-22T09:00:00Z",
      variants = { facts = "review", solution = "proposal", compensation = "none", ask = "what_helps" },
    },
  },
}
