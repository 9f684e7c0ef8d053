return {
  id = "return_within_period",
  summary = "Send the order back while the return period runs, or where the shop decides",
  intents = { "return_request" },
  situation = { return_window = { "open", "unknown" } },
  scenario = "return_refund",
  pain = 4,
  contradicts = { "exchange_request" },
  moves = {
    {
      act = "answer",
      variants = {
        { "declined", when = { declined = true } },
        { "until", needs = { "return_until" }, when = { return_window = "open" } },
        { "granted", when = { granted = true }, commits = { what = "take_back" } },
        { "checking", needs = { "answer_by" }, commits = { what = "decision", by = "answer_by" } },
      },
    },
    {
      act = "instruction",
      variants = {
        { "label", needs = { "return_label" }, when = { returnable = true } },
        { "order_page", when = { returnable = true, platform = { "amazon", "ebay", "shopee" } } },
        { "details_follow", when = { returnable = true }, commits = { what = "return_details" } },
      },
    },
    {
      act = "facts",
      optional = true,
      variants = { { "cost", needs = { "return_cost" }, when = { returnable = true } } },
    },
    {
      act = "solution",
      variants = { { "refund_on_arrival", when = { returnable = true }, commits = { what = "refund" } } },
    },
    { act = "next_step", optional = true, variants = { { "pack", when = { returnable = true } } } },
    { act = "alternative", variants = { { "if_faulty", when = { declined = true } } } },
  },
  choices = { decision = { "grant", "decline" } },
  examples = {
    {
      order = { status = "delivered", delivered_at = "2026-11-18", ["return"] = { label = "RL-4711" } },
      values = { return_cost = "seller", return_days = 30 },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "until", instruction = "label", solution = "refund_on_arrival" },
    },
    {
      order = { status = "delivered", delivered_at = "2026-11-18" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "until", instruction = "order_page" },
    },
    {
      choose = { decision = "grant" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "granted", solution = "refund_on_arrival" },
    },
    {
      choose = { decision = "decline" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "declined", instruction = "none", alternative = "if_faulty" },
    },
    { now = "2026-11-22T09:00:00Z", variants = { answer = "checking", instruction = "none", solution = "none" } },
  },
}
