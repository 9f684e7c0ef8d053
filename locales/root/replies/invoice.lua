return {
  id = "invoice",
  summary = "The buyer wants an invoice",
  intents = { "invoice" },
  scenario = "return_refund",
  pain = 2,
  moves = {
    {
      act = "answer",
      variants = {
        { "sent", needs = { "invoice_sent_at" } },
        { "sends_by", needs = { "answer_by" }, commits = { what = "invoice", by = "answer_by" } },
      },
    },
    { act = "ask", variants = { { "billing", when = { invoice_sent = false } } } },
    { act = "next_step", variants = { { "not_found", when = { invoice_sent = true } } } },
  },
  examples = {
    {
      order = { invoice = { sent_at = "2026-11-20" } },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "sent", next_step = "not_found", ask = "none" },
    },
    { now = "2026-11-22T09:00:00Z", variants = { answer = "sends_by", ask = "billing", next_step = "none" } },
  },
}
