return {
  id = "change_address",
  summary = "Send the order to another address",
  intents = { "change_address" },
  situation = { order_status = { "none", "unpaid", "paid", "shipped" } },
  scenario = "return_refund",
  pain = 4,
  moves = {
    {
      act = "answer",
      variants = {
        { "granted", when = { granted = true }, commits = { what = "address" } },
        { "shipped", when = { order_status = "shipped" } },
        { "declined", when = { declined = true } },
        { "checking", needs = { "answer_by" }, commits = { what = "decision", by = "answer_by" } },
      },
    },
    {
      act = "alternative",
      variants = {
        { "redirect_carrier", needs = { "carrier" }, when = { order_status = "shipped", granted = false } },
        { "redirect", when = { order_status = "shipped", granted = false } },
        { "cancel_reorder", when = { declined = true, order_status = { "unpaid", "paid" } } },
      },
    },
    {
      act = "ask",
      variants = { { "new_address", when = { decided = false, order_status = { "none", "unpaid", "paid" } } } },
    },
  },
  choices = { decision = { "grant", "decline" } },
  examples = {
    {
      order = { status = "paid" },
      choose = { decision = "grant" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "granted", alternative = "none", ask = "none" },
    },
    {
      order = { status = "paid" },
      choose = { decision = "decline" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "declined", alternative = "cancel_reorder", ask = "none" },
    },
    {
      order = { status = "shipped", carrier = "DHL" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "shipped", alternative = "redirect_carrier", ask = "none" },
    },
    {
      order = { status = "shipped" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "shipped", alternative = "redirect" },
    },
    { now = "2026-11-22T09:00:00Z", variants = { answer = "checking", ask = "new_address" } },
  },
}
