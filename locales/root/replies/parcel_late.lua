return {
  id = "parcel_late",
  summary = "The parcel is on its way and later than promised",
  intents = { "where_is_my_order", "shipping_time" },
  occasions = { "delayed" },
  situation = { order_status = "shipped", late = true },
  scenario = "delay",
  pain = 6,
  moves = {
    {
      act = "facts",
      variants = {
        { "with_eta_carrier", needs = { "eta", "carrier" } },
        { "with_eta", needs = { "eta" } },
        { "without_eta_carrier", needs = { "carrier" } },
        "without_eta",
      },
    },
    { act = "cause", optional = true, variants = { { "known", needs = { "delay_cause" } } } },
    {
      act = "solution",
      variants = {
        {
          "remedy_after_date",
          needs = { "eta" },
          may = { "eta", "remedy" },
          commits = { what = "reship_or_refund", by = "eta" },
        },
        { "we_ask_carrier", commits = { what = "ask_carrier" } },
      },
    },
    {
      act = "deadline",
      variants = {
        {
          "update_by",
          needs = { "answer_by" },
          when = { eta_known = false },
          commits = { what = "update", by = "answer_by" },
        },
      },
    },
    {
      act = "next_step",
      optional = true,
      variants = { { "reply_here", when = { eta_known = true } }, "wait" },
    },
    { act = "option", optional = true, variants = { { "too_late", when = { eta_known = true } } } },
    { act = "empathy", optional = true, variants = { "waiting" } },
    {
      act = "apology",
      variants = { { "light", weight = 1 }, { "clear", weight = 2 }, { "deep", weight = 3 } },
    },
  },
  choices = { remedy = { "refund", "replace", "ask_photo" } },
  examples = {
    {
      order = { status = "shipped", carrier = "DHL", eta = "2026-11-24", promised_by = "2026-11-20" },
      now = "2026-11-22T09:00:00Z",
      variants = { facts = "with_eta_carrier", solution = "remedy_after_date" },
    },
    {
      order = { status = "shipped", promised_by = "2026-11-20" },
      now = "2026-11-22T09:00:00Z",
      variants = { facts = "without_eta", solution = "we_ask_carrier", deadline = "update_by" },
    },
  },
}
