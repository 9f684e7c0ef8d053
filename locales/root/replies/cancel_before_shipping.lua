return {
  id = "cancel_before_shipping",
  summary = "Cancel an order that has not been shipped",
  intents = { "cancel_order" },
  situation = { order_status = { "unpaid", "paid", "cancelled" } },
  scenario = "return_refund",
  pain = 5,
  absorbs = { "refund_status", "return_request" },
  contradicts = { "where_is_my_order", "shipping_time", "change_address" },
  moves = {
    {
      act = "answer",
      variants = {
        { "cancelled", when = { order_status = "cancelled" } },
        { "granted", when = { granted = true }, commits = { what = "cancel" } },
        { "declined", when = { declined = true } },
        { "checking", needs = { "answer_by" }, commits = { what = "decision", by = "answer_by" } },
      },
    },
    {
      act = "solution",
      variants = {
        { "refund_follows", when = { granted = true, order_status = "paid" }, commits = { what = "refund" } },
      },
    },
    { act = "facts", optional = true, variants = { { "refund_sent", needs = { "refund_at" } } } },
    {
      act = "alternative",
      variants = {
        { "return_days", needs = { "return_days" }, when = { declined = true, order_status = { "unpaid", "paid" } } },
        { "return_ask", when = { declined = true, order_status = { "unpaid", "paid" } } },
      },
    },
  },
  choices = { decision = { "grant", "decline" } },
  examples = {
    {
      order = { status = "cancelled", refund = { at = "2026-11-21" } },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "cancelled", solution = "none", alternative = "none" },
    },
    {
      order = { status = "paid" },
      choose = { decision = "grant" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "granted", solution = "refund_follows" },
    },
    {
      order = { status = "paid" },
      values = { return_days = 14 },
      choose = { decision = "decline" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "declined", solution = "none", alternative = "return_days" },
    },
    {
      order = { status = "paid" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "checking", solution = "none", alternative = "none" },
    },
  },
}
