return {
  id = "not_shipped_late",
  summary = "The order is paid, not yet shipped and later than promised",
  intents = { "where_is_my_order", "shipping_time" },
  occasions = { "delayed" },
  situation = { order_status = "paid", late = true },
  scenario = "delay",
  pain = 6,
  moves = {
    {
      act = "facts",
      variants = {
        { "ships_by", needs = { "ship_by" }, commits = { what = "ship", by = "ship_by" } },
        { "not_yet", needs = { "answer_by" }, commits = { what = "update", by = "answer_by" } },
      },
    },
    { act = "option", optional = true, variants = { "cancel" } },
    { act = "empathy", optional = true, variants = { "waiting" } },
    {
      act = "apology",
      variants = { { "light", weight = 1 }, { "clear", weight = 2 }, { "deep", weight = 3 } },
    },
  },
  examples = {
    {
      order = { status = "paid", promised_by = "2026-11-20" },
      values = { ship_by = "2026-11-24" },
      now = "2026-11-22T09:00:00Z",
      variants = { facts = "ships_by" },
    },
    {
      order = { status = "paid", promised_by = "2026-11-20" },
      now = "2026-11-22T09:00:00Z",
      variants = { facts = "not_yet" },
    },
  },
}
