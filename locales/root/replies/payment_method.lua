return {
  id = "payment_method",
  summary = "Which ways to pay there are",
  intents = { "payment_method" },
  scenario = "presale",
  pain = 1,
  moves = {
    { act = "answer", variants = { { "ways", needs = { "payment_ways" } }, "at_checkout" } },
  },
  examples = {
    {
      values = { payment_ways = "PayPal, Kreditkarte" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "ways" },
    },
    { now = "2026-11-22T09:00:00Z", variants = { answer = "at_checkout" } },
  },
}
