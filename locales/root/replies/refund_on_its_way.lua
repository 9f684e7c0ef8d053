return {
  id = "refund_on_its_way",
  summary = "Where the refund is",
  intents = { "refund_status" },
  scenario = "return_refund",
  pain = 5,
  moves = {
    {
      act = "answer",
      variants = {
        { "sent_amount", needs = { "refund_amount", "refund_at" } },
        { "sent", needs = { "refund_at" } },
        { "expected", needs = { "refund_expected_by" } },
        { "checking", needs = { "answer_by" }, commits = { what = "update", by = "answer_by" } },
      },
    },
    {
      id = "method",
      act = "facts",
      optional = true,
      variants = { { "named", needs = { "refund_method" }, when = { refund_sent = true } } },
    },
    {
      act = "facts",
      variants = {
        { "arrives_by", needs = { "refund_expected_by" }, when = { refund_sent = true } },
        { "bank_days", when = { refund_sent = true } },
      },
    },
    { act = "next_step", optional = true, variants = { { "not_there", when = { refund_sent = true } } } },
  },
  examples = {
    {
      order = { refund = { amount = "49.90", at = "2026-11-20", expected_by = "2026-11-25", method = "PayPal" } },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "sent_amount", facts = "arrives_by" },
    },
    {
      order = { refund = { at = "2026-11-20" } },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "sent", facts = "bank_days" },
    },
    {
      order = { refund = { expected_by = "2026-11-25" } },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "expected", facts = "none" },
    },
    { now = "2026-11-22T09:00:00Z", variants = { answer = "checking", facts = "none" } },
  },
}
