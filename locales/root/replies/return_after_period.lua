return {
  id = "return_after_period",
  summary = "Send the order back after the return period: an exception is the shop's decision",
  intents = { "return_request" },
  situation = { return_window = "over" },
  scenario = "refusal",
  pain = 4,
  contradicts = { "exchange_request" },
  moves = {
    { act = "answer", variants = { { "goodwill", when = { granted = true }, commits = { what = "take_back" } } } },
    { act = "refusal", variants = { { "declined", when = { declined = true } } } },
    {
      act = "reason",
      variants = {
        { "over_since", needs = { "return_until" }, when = { granted = false } },
        { "over", when = { granted = false } },
      },
    },
    {
      act = "solution",
      variants = {
        {
          "checking",
          needs = { "answer_by" },
          when = { decided = false },
          commits = { what = "decision", by = "answer_by" },
        },
      },
    },
    {
      act = "instruction",
      variants = { { "details_follow", when = { granted = true }, commits = { what = "return_details" } } },
    },
    { act = "alternative", variants = { { "if_faulty", when = { granted = false } } } },
    { act = "empathy", optional = true, variants = { { "regret", when = { granted = false } } } },
    { act = "apology", optional = true, variants = { { "regret", when = { declined = true } } } },
  },
  choices = { decision = { "grant", "decline" } },
  examples = {
    {
      order = { status = "delivered", delivered_at = "2026-10-01" },
      values = { return_days = 14 },
      choose = { decision = "grant" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "goodwill", instruction = "details_follow", reason = "none", alternative = "none" },
    },
    {
      order = { status = "delivered", delivered_at = "2026-10-01" },
      values = { return_days = 14 },
      choose = { decision = "decline" },
      now = "2026-11-22T09:00:00Z",
      variants = { refusal = "declined", reason = "over_since", alternative = "if_faulty", solution = "none" },
    },
    {
      order = { status = "delivered", delivered_at = "2026-10-01" },
      values = { return_days = 14 },
      now = "2026-11-22T09:00:00Z",
      variants = { refusal = "none", reason = "over_since", solution = "checking", alternative = "if_faulty" },
    },
    { now = "2026-11-22T09:00:00Z", variants = { reason = "over", solution = "checking" } },
  },
}
