return {
  id = "greeting",
  summary = "Only a greeting: somebody is there, and what is it about",
  intents = { "greeting" },
  scenario = "welcome",
  moves = {
    { act = "answer", variants = { "here" } },
    { act = "ask", variants = { "how_help" } },
  },
  examples = {
    { now = "2026-11-22T09:00:00Z", variants = { answer = "here", ask = "how_help" } },
  },
}
