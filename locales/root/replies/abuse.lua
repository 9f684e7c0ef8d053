return {
  id = "abuse",
  summary = "Insults: a calm boundary, and the way back to the matter",
  intents = { "abuse" },
  scenario = "boundary",
  moves = {
    { act = "answer", variants = { "will_help" } },
    { act = "ask", variants = { "respect" } },
    { act = "next_step", variants = { "tell_matter" } },
  },
  examples = {
    {
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "will_help", ask = "respect", next_step = "tell_matter" },
    },
  },
}
