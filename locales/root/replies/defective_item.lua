return {
  id = "defective_item",
  summary = "The item arrived broken or does not work",
  intents = { "defective" },
  situation = { order_status = { "none", "shipped", "delivered", "closed" } },
  scenario = "defective",
  pain = 7,
  absorbs = { "return_request", "exchange_request", "refund_status" },
  moves = {
    {
      act = "apology",
      variants = {
        { "light", weight = 1, may = { "item" } },
        { "clear", weight = 2, may = { "item" } },
        { "deep", weight = 3 },
      },
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
        { "after_photo", when = { has_photo = false } },
        "after_look",
      },
    },
    {
      act = "ask",
      variants = { { "photo", when = { has_photo = false, remedy_decided = false } } },
    },
    {
      act = "deadline",
      variants = {
        {
          "decision_by",
          needs = { "answer_by" },
          when = { remedy_decided = false },
          commits = { what = "decision", by = "answer_by" },
        },
      },
    },
    {
      act = "next_step",
      optional = true,
      variants = { { "keep_item", when = { remedy_decided = false } } },
    },
  },
  choices = { remedy = { "refund", "replace", "ask_photo" } },
  examples = {
    {
      order = { status = "delivered" },
      now = "2026-11-22T09:00:00Z",
      variants = { solution = "after_photo", ask = "photo" },
    },
    {
      order = { status = "delivered" },
      remedy = "replace",
      now = "2026-11-22T09:00:00Z",
      variants = { solution = "decided" },
    },
  },
}
