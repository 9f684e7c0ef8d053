return {
  id = "language/zh-Hans/arrange/apology_axis",
  stage = "arrange",
  summary = "Apologise lightly, or twice, where a shop sets it so",
  why = "One 很抱歉 is the measure; a shop may want less of it, or a second word of regret at the close of a letter.",
  when = { situation = { "delay", "defective" }, channel = { "mail", "ticket" } },
  apply = function(plan, ctx)
    if ctx.tone.apology <= 30 and ctx.intensity < 3 then
      plan:weigh("apology", 1)
    elseif ctx.tone.apology >= 85 and plan:has("apology") then
      plan:insert("apology#close", { before = "closing" })
      plan:choose("closing", "reply_here")
    end
  end,
  examples = {
    {
      given = { "greeting", "apology:2", "solution", "closing" },
      want = { "greeting", "apology:1", "solution", "closing" },
      situation = "defective",
      channel = "mail",
      emotion = "calm",
      intensity = 0,
      tone = { apology = 20 },
    },
    {
      given = { "greeting", "apology:1", "solution", "closing" },
      want = { "greeting", "apology:1", "solution", "apology#close", "closing=reply_here" },
      situation = "delay",
      channel = "mail",
      tone = { apology = 95 },
    },
    {
      given = { "greeting", "apology:1", "solution", "closing" },
      want = { "greeting", "apology:1", "solution", "closing" },
      situation = "delay",
      channel = "mail",
      tone = { apology = 60 },
    },
    { given = { "greeting", "apology:2", "solution", "closing" }, want = { "greeting", "apology:2", "solution", "closing" }, situation = "defective", channel = "chat", emotion = "calm", intensity = 0, tone = { apology = 20 } },
    { given = { "greeting", "apology:2", "solution", "closing" }, want = { "greeting", "apology:2", "solution", "closing" }, situation = "praise", channel = "mail", emotion = "calm", intensity = 0, tone = { apology = 20 } },
  },
}
