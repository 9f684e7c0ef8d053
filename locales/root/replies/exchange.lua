return {
  id = "exchange",
  summary = "Exchange the item for another size or version",
  intents = { "exchange_request" },
  scenario = "return_refund",
  pain = 4,
  moves = {
    {
      act = "answer",
      variants = {
        { "granted_size", needs = { "size" }, when = { granted = true }, commits = { what = "exchange" } },
        { "granted", when = { granted = true }, commits = { what = "exchange" } },
        { "declined", when = { declined = true } },
        { "checking_size", needs = { "size", "answer_by" }, commits = { what = "decision", by = "answer_by" } },
        { "checking", needs = { "answer_by" }, commits = { what = "decision", by = "answer_by" } },
      },
    },
    { act = "ask", variants = { { "which", when = { size_known = false, decided = false } } } },
    {
      act = "instruction",
      variants = { { "details_follow", when = { granted = true }, commits = { what = "return_details" } } },
    },
    {
      act = "alternative",
      variants = { { "return_instead", when = { declined = true, return_window = "open" } } },
    },
  },
  choices = { decision = { "grant", "decline" } },
  examples = {
    {
      values = { size = "42" },
      choose = { decision = "grant" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "granted_size", instruction = "details_follow", ask = "none" },
    },
    {
      order = { status = "delivered", delivered_at = "2026-11-18" },
      values = { return_days = 14 },
      choose = { decision = "decline" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "declined", alternative = "return_instead", instruction = "none" },
    },
    { values = { size = "42" }, now = "2026-11-22T09:00:00Z", variants = { answer = "checking_size", ask = "none" } },
    { now = "2026-11-22T09:00:00Z", variants = { answer = "checking", ask = "which" } },
  },
}
