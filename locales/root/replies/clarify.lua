return {
  id = "clarify",
  summary = "The message can be read in several ways: ask back",
  intents = {},
  scenario = "clarify",
  moves = {
    {
      act = "ask",
      variants = {
        { "two_topics", needs = { "topic_first", "topic_second" } },
        { "one_topic", needs = { "topic_first" } },
        "open",
      },
    },
  },
  examples = {
    { now = "2026-11-22T09:00:00Z", variants = { ask = "open" } },
  },
}
