-- Where the close is a wish or thanks for patience.
local wishing <const> = { delay = true, status = true, haggle = true, hold = true, presale = true, refusal = true }

return {
  id = "language/fr/arrange/sober",
  stage = "arrange",
  after = "language/fr/arrange/softened",
  summary = "Where the buyer is upset: no thanks before the feeling, the feeling before the reason, no wish at the end",
  why = "« Merci pour votre message » and « bonne journée » read as a form letter, or as mockery, to somebody who is angry.",
  when = { emotion = { "angry", "disappointed", "anxious" }, intensity = { min = 3 } },
  apply = function(plan, ctx)
    if plan:has("empathy") then
      plan:drop("thanks")
    end
    local feeling <const>, reason <const> = plan:index("empathy"), plan:index("reason")
    if feeling and reason and reason < feeling then
      plan:move("empathy", { before = "reason" })
    end
    if wishing[ctx.situation] then
      plan:drop("closing")
    end
  end,
  examples = {
    {
      given = { "greeting", "thanks", "empathy", "hold", "deadline", "closing" },
      want = { "greeting", "empathy", "hold", "deadline" },
      situation = "hold",
      emotion = "angry",
      intensity = 4,
    },
    {
      given = { "greeting", "thanks", "apology:2", "solution", "closing" },
      want = { "greeting", "thanks", "apology:2", "solution", "closing" },
      situation = "complaint",
      emotion = "angry",
      intensity = 4,
    },
    {
      given = { "greeting", "reason", "empathy", "refusal", "closing" },
      want = { "greeting", "empathy", "reason", "refusal" },
      situation = "refusal",
      emotion = "angry",
      intensity = 4,
    },
    { given = { "answer", "closing" }, want = { "answer", "closing" }, situation = "status", emotion = "angry", intensity = 2 },
  },
}
