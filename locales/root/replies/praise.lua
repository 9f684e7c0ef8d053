return {
  id = "praise",
  summary = "The buyer is happy: thanks, and nothing asked in return",
  intents = { "praise" },
  scenario = "praise",
  moves = {
    { act = "thanks", variants = { "praise" } },
    { act = "answer", variants = { { "glad_item", needs = { "item" } }, "glad" } },
  },
  examples = {
    {
      order = { status = "delivered", items = { { name = "Stehlampe" } } },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "glad_item" },
    },
    { now = "2026-11-22T09:00:00Z", variants = { answer = "glad" } },
  },
}
