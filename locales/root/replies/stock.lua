return {
  id = "stock",
  summary = "Whether it can be had, and when it comes back",
  intents = { "stock" },
  scenario = "presale",
  pain = 2,
  moves = {
    {
      act = "answer",
      variants = {
        { "back_on", needs = { "back_in_stock_on" } },
        { "status", needs = { "stock_status" } },
        { "checking", needs = { "answer_by" }, commits = { what = "answer", by = "answer_by" } },
      },
    },
    {
      act = "alternative",
      variants = { { "similar", when = { stock_status = { "sold_out", "discontinued" } } } },
    },
  },
  examples = {
    {
      values = { back_in_stock_on = "2026-12-01" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "back_on", alternative = "none" },
    },
    {
      values = { stock_status = "sold_out" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "status", alternative = "similar" },
    },
    {
      values = { stock_status = "in_stock" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "status", alternative = "none" },
    },
    { now = "2026-11-22T09:00:00Z", variants = { answer = "checking" } },
  },
}
