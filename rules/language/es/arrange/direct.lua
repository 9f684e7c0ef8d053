return {
  id = "language/es/arrange/direct",
  stage = "arrange",
  summary = "Leave out thanks and unasked empathy, and give a late order's date before the apology, where directness is high",
  why = "A shop that sets directness high wants the date and the remedy on top, and nothing in front of them.",
  when = { tone = { directness = { min = 80 } } },
  apply = function(plan, ctx)
    plan:drop("thanks")
    if ctx.intensity < 3 then -- an upset buyer is heard all the same
      plan:drop("empathy")
    end
    if ctx.situation == "delay" then
      plan:move("apology", { after = "facts" })
      plan:move("apology", { after = "solution" })
      plan:move("apology", { after = "deadline" })
      plan:move("empathy", { before = "apology" })
    end
  end,
  examples = {
    {
      given = { "greeting", "apology:1", "facts", "solution", "deadline", "option", "closing" },
      want = { "greeting", "facts", "solution", "deadline", "apology:1", "option", "closing" },
      tone = { directness = 85 },
      situation = "delay",
    },
    { given = { "greeting", "thanks", "answer" }, want = { "greeting", "answer" }, tone = { directness = 85 } },
    {
      given = { "empathy", "facts" },
      want = { "empathy", "facts" },
      tone = { directness = 85 },
      situation = "lost",
      emotion = "anxious",
      intensity = 4,
    },
    { given = { "greeting", "thanks", "answer" }, want = { "greeting", "thanks", "answer" } },
  },
}
