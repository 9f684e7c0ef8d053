return {
  id = "wrong_item",
  summary = "Something else arrived than was ordered",
  intents = { "wrong_item" },
  situation = { order_status = { "none", "shipped", "delivered", "closed" } },
  scenario = "defective",
  pain = 7,
  absorbs = { "return_request", "exchange_request", "refund_status" },
  moves = {
    {
      act = "apology",
      variants = { { "light", weight = 1 }, { "clear", weight = 2 }, { "deep", weight = 3 } },
    },
    { act = "empathy", optional = true, variants = { "spoiled" } },
    {
      act = "solution",
      variants = {
        {
          "decided",
          needs = { "remedy" },
          when = { remedy = { "refund", "replace" } },
          commits = { what = "remedy" },
        },
        { "checking", needs = { "answer_by" }, commits = { what = "decision", by = "answer_by" } },
      },
    },
    {
      act = "ask",
      variants = { { "photo", when = { has_photo = false, remedy_decided = false } } },
    },
    { act = "next_step", optional = true, variants = { "keep_item" } },
  },
  choices = { remedy = { "refund", "replace", "ask_photo" } },
  examples = {
    {
      order = { status = "delivered" },
      remedy = "replace",
      now = "2026-11-22T09:00:00Z",
      variants = { solution = "decided", ask = "none" },
    },
    { now = "2026-11-22T09:00:00Z", variants = { solution = "checking", ask = "photo" } },
  },
}
