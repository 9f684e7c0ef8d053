return {
  id = "price_haggle",
  summary = "A lower price is declined kindly, with another way",
  intents = { "price_haggle" },
  situation = { granted = false },
  scenario = "haggle",
  pain = 1,
  absorbs = { "objection" },
  moves = {
    { act = "thanks", variants = { "interest" } },
    { act = "refusal", variants = { "fixed_price" } },
    { act = "reason", variants = { "same_for_all" } },
    { act = "alternative", variants = { "offers_on_page" } },
    { act = "next_step", optional = true, variants = { "ask_more" } },
    { act = "apology", optional = true, variants = { "regret" } },
  },
  examples = {
    { now = "2026-11-22T09:00:00Z", variants = { refusal = "fixed_price", alternative = "offers_on_page" } },
  },
}
