return {
  id = "language/zh-Hans/arrange/soothe",
  stage = "arrange",
  summary = "Soothe a worried or angry buyer in half a sentence before the fix",
  why = "Chinese buyers expect to be calmed first and at once; the understanding belongs to the apology, and after that only the fix counts.",
  when = {
    situation = { "delay", "status", "defective", "complaint", "hold" },
    emotion = { "anxious", "disappointed", "angry" },
    intensity = { min = 3 },
  },
  apply = function(plan, ctx)
    if ctx.situation == "hold" and ctx.emotion == "angry" then
      plan:insert("apology", { after = "greeting" }, { weight = 2 })
    end
    local place <const> = { after = plan:has("apology") and "apology" or "greeting" }
    if not plan:insert("empathy", place) and plan:has("apology") then
      plan:move("empathy", place)
    end
  end,
  examples = {
    {
      given = { "greeting", "apology:2", "solution" },
      want = { "greeting", "apology:2", "empathy", "solution" },
      situation = "delay",
      emotion = "angry",
      intensity = 4,
    },
    {
      given = { "greeting", "empathy", "apology:2", "solution" },
      want = { "greeting", "apology:2", "empathy", "solution" },
      situation = "delay",
      emotion = "anxious",
      intensity = 3,
    },
    {
      given = { "greeting", "answer", "next_step" },
      want = { "greeting", "empathy", "answer", "next_step" },
      situation = "status",
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
      given = { "greeting", "apology:1", "solution" },
      want = { "greeting", "apology:1", "solution" },
      situation = "delay",
      emotion = "calm",
      intensity = 0,
    },
    { given = { "greeting", "apology:2", "solution" }, want = { "greeting", "apology:2", "solution" }, situation = "delay", emotion = "calm", intensity = 4 },
    { given = { "greeting", "apology:2", "solution" }, want = { "greeting", "apology:2", "solution" }, situation = "delay", emotion = "angry", intensity = 1 },
    { given = { "greeting", "apology:2", "solution" }, want = { "greeting", "apology:2", "solution" }, situation = "praise", emotion = "angry", intensity = 4 },
  },
}
