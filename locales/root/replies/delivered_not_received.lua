return {
  id = "delivered_not_received",
  summary = "The parcel is shown as delivered, but the buyer does not have it",
  intents = { "where_is_my_order", "missing_item" },
  situation = { order_status = { "delivered", "closed" } },
  scenario = "lost",
  pain = 8,
  moves = {
    { act = "empathy", optional = true, variants = { "not_there" } },
    {
      act = "facts",
      variants = {
        { "delivered_carrier", needs = { "delivered_at", "carrier" } },
        { "delivered", needs = { "delivered_at" } },
        "marked",
      },
    },
    { act = "instruction", variants = { { "look_around", when = { remedy_decided = false } } } },
    {
      act = "solution",
      variants = {
        {
          "decided",
          needs = { "remedy" },
          when = { remedy = { "refund", "replace" } },
          commits = { what = "remedy" },
        },
        { "we_ask_carrier", needs = { "answer_by" }, commits = { what = "update", by = "answer_by" } },
      },
    },
    { act = "next_step", optional = true, variants = { { "turned_up", when = { remedy_decided = false } } } },
  },
  choices = { remedy = { "refund", "replace", "ask_photo" } },
  examples = {
    {
      order = { status = "delivered", delivered_at = "2026-11-20", carrier = "DHL" },
      now = "2026-11-22T09:00:00Z",
      variants = { facts = "delivered_carrier", instruction = "look_around", solution = "we_ask_carrier" },
    },
    {
      order = { status = "delivered", delivered_at = "2026-11-20" },
      remedy = "replace",
      now = "2026-11-22T09:00:00Z",
      variants = { facts = "delivered", instruction = "none", solution = "decided" },
    },
    {
      order = { status = "delivered" },
      now = "2026-11-22T09:00:00Z",
      variants = { facts = "marked", solution = "we_ask_carrier" },
    },
  },
}
