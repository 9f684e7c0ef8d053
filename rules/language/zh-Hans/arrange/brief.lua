return {
  id = "language/zh-Hans/arrange/brief",
  stage = "arrange",
  summary = "Leave out the close, and sympathy nobody asked for, where few words are wanted",
  why = "A shop that sets verbosity low wants the fix and its date; an upset buyer is soothed all the same.",
  when = { tone = { verbosity = { max = 35 } }, intensity = { max = 2 } },
  apply = function(plan, ctx)
    if ctx.situation ~= "lost" then -- 显示已送达 alone would sound like doubt
      plan:drop("empathy")
    end
    plan:drop("closing")
  end,
  examples = {
    {
      given = { "greeting", "apology:2", "empathy", "solution", "closing", "signature" },
      want = { "greeting", "apology:2", "solution", "signature" },
      tone = { verbosity = 20 },
      situation = "defective",
      emotion = "calm",
      intensity = 0,
    },
    {
      given = { "greeting", "apology:2", "empathy", "solution", "closing" },
      want = { "greeting", "apology:2", "empathy", "solution", "closing" },
      tone = { verbosity = 20 },
      situation = "defective",
      emotion = "angry",
      intensity = 4,
      channel = "mail",
    },
    {
      given = { "greeting", "empathy", "facts", "closing" },
      want = { "greeting", "empathy", "facts" },
      tone = { verbosity = 20 },
      situation = "lost",
      emotion = "calm",
      intensity = 0,
    },
    {
      given = { "greeting", "solution", "closing" },
      want = { "greeting", "solution", "closing" },
      tone = { verbosity = 60 },
      channel = "mail",
    },
  },
}
