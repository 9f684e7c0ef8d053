return {
  id = "common/arrange/cool",
  stage = "arrange",
  summary = "Leave out the friendly close, and empathy nobody needs, where little warmth is wanted",
  why = "A shop that sets warmth low wants the matter and nothing around it; an upset buyer is heard all the same.",
  when = { language = { "de", "en", "es", "fr" }, tone = { warmth = { max = 30 } } },
  apply = function(plan, ctx)
    plan:drop("closing")
    if ctx.intensity < 3 then
      plan:drop("empathy")
    end
  end,
  examples = {
    {
      given = { "greeting", "empathy", "apology:1", "facts", "closing", "signature" },
      want = { "greeting", "apology:1", "facts", "signature" },
      tone = { warmth = 20 },
      language = "en",
    },
    {
      given = { "empathy", "apology:2", "closing" },
      want = { "empathy", "apology:2" },
      tone = { warmth = 20 },
      emotion = "angry",
      intensity = 4,
      language = "de",
    },
    { given = { "answer", "closing" }, want = { "answer", "closing" }, tone = { warmth = 50 }, language = "de" },
    { given = { "greeting", "empathy", "apology:1", "facts", "closing", "signature" }, want = { "greeting", "empathy", "apology:1", "facts", "closing", "signature" }, tone = { warmth = 20 }, language = "ja" },
  },
}
