-- The weight of an apology to the angry: where nobody is to blame yet, it is clear but not the deepest.
local measured <const> = { hold = true, lost = true }

return {
  id = "language/ja/arrange/feeling",
  stage = "arrange",
  summary = "Answer worry and anger with a heavier apology and a word for the feeling",
  why = "Japanese anger is often formal in wording; the answer shows that it was understood by the weight of its apology.",
  when = {
    situation = { "delay", "defective", "complaint", "lost", "hold" },
    emotion = { "anxious", "disappointed", "angry" },
    intensity = { min = 3 },
  },
  apply = function(plan, ctx)
    if ctx.emotion == "angry" then
      plan:insert("apology", { before = "hold" }, { weight = 2 })
      plan:weigh("apology", measured[ctx.situation] and 2 or 3)
    end
    plan:insert("empathy", plan:has("apology") and { after = "apology" } or { before = "hold" })
  end,
  examples = {
    {
      given = { "greeting", "apology:2", "facts" },
      want = { "greeting", "apology:3", "empathy", "facts" },
      situation = "delay",
      emotion = "angry",
      intensity = 4,
    },
    {
      given = { "greeting", "apology:2", "facts" },
      want = { "greeting", "apology:2", "empathy", "facts" },
      situation = "delay",
      emotion = "anxious",
      intensity = 3,
    },
    {
      given = { "greeting", "hold", "deadline" },
      want = { "greeting", "apology:2", "empathy", "hold", "deadline" },
      situation = "hold",
      emotion = "angry",
      intensity = 4,
    },
    {
      given = { "greeting", "apology:2", "facts" },
      want = { "greeting", "apology:2", "facts" },
      situation = "delay",
      emotion = "calm",
      intensity = 0,
    },
    { given = { "greeting", "apology:2", "facts" }, want = { "greeting", "apology:2", "facts" }, situation = "delay", emotion = "calm", intensity = 4 },
    { given = { "greeting", "apology:2", "facts" }, want = { "greeting", "apology:2", "facts" }, situation = "delay", emotion = "angry", intensity = 1 },
    { given = { "greeting", "apology:2", "facts" }, want = { "greeting", "apology:2", "facts" }, situation = "praise", emotion = "angry", intensity = 4 },
  },
}
