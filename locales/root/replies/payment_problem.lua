return {
  id = "payment_problem",
  summary = "A payment does not go through or was charged wrongly",
  intents = { "payment_problem" },
  scenario = "return_refund",
  pain = 6,
  moves = {
    {
      act = "answer",
      variants = {
        { "paid", when = { order_status = { "paid", "shipped", "delivered", "closed" } } },
        { "unpaid", when = { order_status = "unpaid" } },
        { "checking", needs = { "answer_by" }, commits = { what = "answer", by = "answer_by" } },
      },
    },
    { act = "instruction", variants = { { "try_again", when = { order_status = { "none", "unpaid" } } } } },
    {
      act = "ask",
      variants = {
        { "error", when = { order_status = { "none", "unpaid" } } },
        { "charged_twice", when = { order_status = { "paid", "shipped", "delivered", "closed" } } },
      },
    },
  },
  examples = {
    {
      order = { status = "paid" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "paid", ask = "charged_twice", instruction = "none" },
    },
    {
      order = { status = "unpaid" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "unpaid", instruction = "try_again", ask = "error" },
    },
    { now = "2026-11-22T09:00:00Z", variants = { answer = "checking", instruction = "try_again", ask = "error" } },
  },
}
