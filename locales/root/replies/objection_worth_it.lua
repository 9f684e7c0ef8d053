return {
  id = "objection_worth_it",
  summary = "The buyer doubts that it is worth the price: an honest answer, or a question back",
  intents = { "objection" },
  situation = { objection = "worth" },
  scenario = "presale",
  pain = 1,
  moves = {
    { act = "thanks", variants = { "question" } },
    { act = "answer", variants = { { "typed", needs = { "answer" } }, "depends" } },
    { act = "ask", variants = { { "use", when = { answer_known = false } } } },
  },
  examples = {
    {
      values = { answer = "Das Gestell ist aus Edelstahl." },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "typed", ask = "none" },
    },
    { now = "2026-11-22T09:00:00Z", variants = { answer = "depends", ask = "use" } },
  },
}
