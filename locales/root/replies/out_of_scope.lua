return {
  id = "out_of_scope",
  summary = "Something that this shop cannot help with",
  intents = { "out_of_scope" },
  scenario = "refusal",
  moves = {
    { act = "refusal", variants = { "outside" } },
    { act = "alternative", variants = { "what_we_do" } },
  },
  examples = {
    { now = "2026-11-22T09:00:00Z", variants = { refusal = "outside", alternative = "what_we_do" } },
  },
}
