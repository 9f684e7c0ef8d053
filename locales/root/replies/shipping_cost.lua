return {
  id = "shipping_cost",
  summary = "What sending costs",
  intents = { "shipping_cost" },
  scenario = "presale",
  pain = 1,
  moves = {
    {
      act = "answer",
      variants = {
        { "free", when = { shipping_free = true } },
        { "amount", needs = { "shipping_price" } },
        "at_checkout",
      },
    },
  },
  examples = {
    { values = { shipping_price = "0" }, now = "2026-11-22T09:00:00Z", variants = { answer = "free" } },
    { values = { shipping_price = "4.90" }, now = "2026-11-22T09:00:00Z", variants = { answer = "amount" } },
    { now = "2026-11-22T09:00:00Z", variants = { answer = "at_checkout" } },
  },
}
