return {
  id = "common/arrange/sober_close",
  stage = "arrange",
  summary = "Close without a wish and without thanks for patience where the buyer is upset",
  why = "A nice day wished to an angry buyer, or thanks for patience that is long gone, reads as mockery.",
  when = {
    language = { "de", "en" },
    situation = { "delay", "status", "haggle", "hold", "presale", "refusal" },
    emotion = { "angry", "disappointed", "anxious" },
    intensity = { min = 3 },
  },
  apply = function(plan)
    plan:drop("closing")
  end,
  examples = {
    {
      given = { "greeting", "answer", "next_step", "closing", "signature" },
      want = { "greeting", "answer", "next_step", "signature" },
      situation = "status",
      emotion = "angry",
      intensity = 4,
      language = "de",
    },
    {
      given = { "greeting", "answer", "closing", "signature" },
      want = { "greeting", "answer", "closing", "signature" },
      situation = "status",
      emotion = "happy",
      intensity = 3,
      language = "en",
    },
    { given = { "greeting", "answer", "next_step", "closing", "signature" }, want = { "greeting", "answer", "next_step", "closing", "signature" }, situation = "status", emotion = "angry", intensity = 1, language = "de" },
    { given = { "greeting", "answer", "next_step", "closing", "signature" }, want = { "greeting", "answer", "next_step", "closing", "signature" }, situation = "status", emotion = "angry", intensity = 4, language = "fr" },
    { given = { "greeting", "answer", "next_step", "closing", "signature" }, want = { "greeting", "answer", "next_step", "closing", "signature" }, situation = "praise", emotion = "angry", intensity = 4, language = "de" },
  },
}
