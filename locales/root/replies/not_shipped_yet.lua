return {
  id = "not_shipped_yet",
  summary = "The order is paid, not yet shipped and on time",
  intents = { "where_is_my_order", "shipping_time" },
  situation = { order_status = "paid", late = false },
  scenario = "status",
  pain = 3,
  moves = {
    {
      act = "answer",
      variants = {
        { "ships_by", needs = { "ship_by" }, commits = { what = "ship", by = "ship_by" } },
        { "promised", needs = { "promised_by" } },
        { "not_yet", needs = { "answer_by" }, commits = { what = "update", by = "answer_by" } },
      },
    },
    { act = "next_step", optional = true, variants = { "order_page" } },
    { act = "option", optional = true, variants = { "change_now" } },
  },
  examples = {
    {
      order = { status = "paid", promised_by = "2026-11-27" },
      values = { ship_by = "2026-11-24" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "ships_by" },
    },
    {
      order = { status = "paid", promised_by = "2026-11-27" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "promised" },
    },
    { order = { status = "paid" }, now = "2026-11-22T09:00:00Z", variants = { answer = "not_yet" } },
  },
}
