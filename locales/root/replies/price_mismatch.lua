return {
  id = "price_mismatch",
  summary = "The price on the page and in the order differ",
  intents = { "price_mismatch" },
  scenario = "return_refund",
  pain = 5,
  moves = {
    {
      act = "answer",
      variants = {
        {
          "difference",
          needs = { "price_difference" },
          when = { granted = true },
          commits = { what = "refund_difference" },
        },
        { "typed", needs = { "answer" } },
        {
          "checking",
          needs = { "answer_by" },
          when = { decided = false },
          commits = { what = "answer", by = "answer_by" },
        },
      },
    },
    {
      act = "ask",
      variants = { { "screenshot", when = { has_photo = false, decided = false, answer_known = false } } },
    },
  },
  choices = { decision = { "grant", "decline" } },
  examples = {
    {
      values = { price_difference = "5.00" },
      choose = { decision = "grant" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "difference", ask = "none" },
    },
    {
      values = { answer = "Der Preis im Warenkorb enthält den Versand." },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "typed", ask = "none" },
    },
    { now = "2026-11-22T09:00:00Z", variants = { answer = "checking", ask = "screenshot" } },
  },
}
