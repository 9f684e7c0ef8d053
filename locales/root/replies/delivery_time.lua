return {
  id = "delivery_time",
  summary = "How long delivery takes, before there is an order",
  intents = { "shipping_time" },
  situation = { order_status = "none" },
  scenario = "presale",
  pain = 2,
  moves = {
    {
      act = "answer",
      variants = {
        { "range", needs = { "delivery_days_min", "delivery_days_max" } },
        { "up_to", needs = { "delivery_days_max" } },
        { "item_page", when = { platform = { "amazon", "ebay", "shopee" } } },
        { "checking", needs = { "answer_by" }, commits = { what = "answer", by = "answer_by" } },
      },
    },
  },
  examples = {
    {
      values = { delivery_days_min = 2, delivery_days_max = 4 },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "range" },
    },
    { values = { delivery_days_max = 4 }, now = "2026-11-22T09:00:00Z", variants = { answer = "up_to" } },
    { now = "2026-11-22T09:00:00Z", variants = { answer = "item_page" } },
  },
}
