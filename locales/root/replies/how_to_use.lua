return {
  id = "how_to_use",
  summary = "How to use or set up the item: steps, picture, video",
  intents = { "how_to_use" },
  scenario = "presale",
  pain = 3,
  moves = {
    {
      act = "answer",
      variants = {
        { "typed", needs = { "answer" } },
        { "checking", needs = { "answer_by" }, commits = { what = "answer", by = "answer_by" } },
      },
    },
    { act = "facts", optional = true, variants = { { "media", needs = { "media" } } } },
    { act = "ask", variants = { { "where_stuck", when = { answer_known = false } } } },
    { act = "next_step", variants = { { "still_stuck", when = { answer_known = true } } } },
  },
  examples = {
    {
      values = { answer = "Halten Sie die Taste drei Sekunden gedrückt.", media = "video" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "typed", facts = "media", next_step = "still_stuck", ask = "none" },
    },
    { now = "2026-11-22T09:00:00Z", variants = { answer = "checking", ask = "where_stuck", facts = "none" } },
  },
}
