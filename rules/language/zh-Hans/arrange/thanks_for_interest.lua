return {
  id = "language/zh-Hans/arrange/thanks_for_interest",
  stage = "arrange",
  summary = "Thank a buyer who hesitates before answering",
  why = "A buyer who weighs the price is thanked first; plain questions before a purchase are answered at once.",
  when = {
    reply = { "objection_think_about_it", "objection_worth_it" },
    channel = { "mail", "ticket" },
    turn = "first",
    intensity = { max = 2 },
  },
  apply = function(plan)
    plan:insert("thanks", { after = "greeting" })
  end,
  examples = {
    {
      given = { "greeting", "answer", "ask" },
      want = { "greeting", "thanks", "answer", "ask" },
      reply = "objection_worth_it",
      channel = "mail",
      turn = "first",
      emotion = "calm",
      intensity = 0,
    },
    {
      given = { "greeting", "answer" },
      want = { "greeting", "answer" },
      reply = "objection_worth_it",
      channel = "chat",
      turn = "first",
      emotion = "calm",
      intensity = 0,
    },
    {
      given = { "greeting", "answer" },
      want = { "greeting", "answer" },
      reply = "stock",
      channel = "mail",
      turn = "first",
      emotion = "calm",
      intensity = 0,
    },
  },
}
