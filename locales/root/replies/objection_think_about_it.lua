return {
  id = "objection_think_about_it",
  summary = "The buyer wants to think about it: no pressure, and an offer to help",
  intents = { "objection" },
  scenario = "presale",
  pain = 1,
  moves = {
    { act = "thanks", variants = { "interest" } },
    { act = "answer", variants = { "take_time" } },
    { act = "facts", optional = true, variants = { { "price_until", needs = { "offer_price", "offer_until" } } } },
    { act = "ask", variants = { "what_open" } },
  },
  examples = {
    {
      values = { offer_price = "39.90", offer_until = "2026-11-30" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "take_time", facts = "price_until", ask = "what_open" },
    },
    { now = "2026-11-22T09:00:00Z", variants = { answer = "take_time", facts = "none", ask = "what_open" } },
  },
}
