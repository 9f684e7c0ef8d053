-- Closes that wish a good day or thank for patience; elsewhere the close offers help, and that is welcome.
local wishes <const> = { delay = true, status = true, haggle = true, hold = true, presale = true, refusal = true }

return {
  id = "language/es/arrange/sober",
  stage = "arrange",
  summary = "Where the buyer is upset: the word for the feeling first, no thanks before it, no good wishes at the end",
  why = "“Gracias por su paciencia” to a buyer who has none left, and a nice day wished to somebody angry, read as mockery.",
  when = { emotion = { "angry", "disappointed", "anxious" }, intensity = { min = 3 } },
  apply = function(plan, ctx)
    if plan:has("empathy") then
      plan:drop("thanks")
    end
    if plan:has("reason") and plan:has("empathy") and plan:index("reason") < plan:index("empathy") then
      plan:move("empathy", { before = "reason" }) -- the reason and the no stay together
    end
    if wishes[ctx.situation] then
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
      given = { "greeting", "apology:2", "solution", "closing" },
      want = { "greeting", "apology:2", "solution", "closing" },
      situation = "defective",
      emotion = "anxious",
      intensity = 3,
    },
    {
      given = { "reason", "empathy", "refusal", "closing" },
      want = { "empathy", "reason", "refusal" },
      situation = "refusal",
      emotion = "disappointed",
      intensity = 3,
    },
    { given = { "thanks", "answer", "closing" }, want = { "thanks", "answer", "closing" }, situation = "status", emotion = "happy", intensity = 3 },
  },
}
