return {
  id = "language/ja/arrange/feeling_on_time",
  stage = "arrange",
  summary = "Acknowledge worry before saying that all is on time",
  why = "Nothing went wrong, so nothing is apologised for; ご心配をおかけしております is still said before the facts.",
  when = { situation = "status", emotion = { "anxious", "disappointed", "angry" }, intensity = { min = 3 } },
  apply = function(plan)
    plan:insert("empathy", { before = "answer" })
  end,
  examples = {
    {
      given = { "greeting", "answer", "facts", "closing" },
      want = { "greeting", "empathy", "answer", "facts", "closing" },
      situation = "status",
      emotion = "anxious",
      intensity = 4,
    },
    {
      given = { "greeting", "answer", "closing" },
      want = { "greeting", "answer", "closing" },
      situation = "status",
      emotion = "anxious",
      intensity = 2,
    },
    { given = { "greeting", "facts" }, want = { "greeting", "facts" }, situation = "delay", emotion = "calm", intensity = 0 },
    { given = { "greeting", "answer", "facts", "closing" }, want = { "greeting", "answer", "facts", "closing" }, situation = "status", emotion = "calm", intensity = 4 },
    { given = { "greeting", "answer", "facts", "closing" }, want = { "greeting", "answer", "facts", "closing" }, situation = "praise", emotion = "anxious", intensity = 4 },
  },
}
