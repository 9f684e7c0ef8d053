return {
  id = "cancel_after_shipping",
  summary = "Cancel an order that is already on its way or delivered: a return is the way",
  intents = { "cancel_order" },
  situation = { order_status = { "shipped", "delivered", "closed" } },
  scenario = "refusal",
  pain = 5,
  absorbs = { "refund_status", "return_request" },
  contradicts = { "where_is_my_order", "shipping_time", "change_address" },
  moves = {
    { act = "refusal", variants = { "no_cancel" } },
    {
      act = "reason",
      variants = {
        { "delivered", when = { order_status = { "delivered", "closed" } } },
        { "shipped_on", needs = { "shipped_at" } },
        "shipped",
      },
    },
    {
      act = "alternative",
      variants = {
        { "return_until", needs = { "return_until" }, when = { return_window = "open" } },
        { "return_days", needs = { "return_days" }, when = { return_window = "unknown" } },
        "return_ask",
      },
    },
  },
  examples = {
    {
      order = { status = "shipped", shipped_at = "2026-11-20" },
      values = { return_days = 14 },
      now = "2026-11-22T09:00:00Z",
      variants = { refusal = "no_cancel", reason = "shipped_on", alternative = "return_days" },
    },
    {
      order = { status = "delivered", delivered_at = "2026-11-20" },
      values = { return_days = 14 },
      now = "2026-11-22T09:00:00Z",
      variants = { reason = "delivered", alternative = "return_until" },
    },
    {
      order = { status = "delivered", delivered_at = "2026-10-01" },
      values = { return_days = 14 },
      now = "2026-11-22T09:00:00Z",
      variants = { reason = "delivered", alternative = "return_ask" },
    },
    { order = { status = "shipped" }, now = "2026-11-22T09:00:00Z", variants = { reason = "shipped" } },
  },
}
