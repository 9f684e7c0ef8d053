return {
  id = "language/zh-Hans/arrange/soothe",
  stage = "arrange",
  summary = "Soothe a worried or angry buyer in half a sentence",
  why = "Chinese buyers expect to be calmed first and at once; after that only the fix counts.",
  when = {
    situation = { "delay", "status", "defective", "complaint", "hold" },
    emotion = { "anxious", "disappointed", "angry" },
    intensity = { min = 3 },
  },
  apply = function(plan, ctx)
    if ctx.emotion == "angry" and plan:has("apology") and plan:weight("apology") < 3 then
      plan:weigh("apology", ctx.intensity >= 4 and 3 or 2)
    end
    plan:insert("empathy", { after = plan:has("apology") and "apology" or "greeting" })
  end,
  examples = {
    {
      given = { "greeting", "apology:1", "solution" },
      want = { "greeting", "apology:3", "empathy", "solution" },
      situation = "delay",
      emotion = "angry",
      intensity = 4,
    },
    {
      given = { "greeting", "answer", "next_step" },
      want = { "greeting", "empathy", "answer", "next_step" },
      situation = "status",
      emotion = "anxious",
      intensity = 3,
    },
    {
      given = { "greeting", "apology:1", "solution" },
      want = { "greeting", "apology:1", "solution" },
      situation = "delay",
      emotion = "calm",
      intensity = 0,
    },
  },
}
