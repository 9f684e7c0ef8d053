return {
  id = "language/en/arrange/answer_first",
  stage = "arrange",
  summary = "Give the answer before the apology where directness is high",
  why = "A shop that wants it straight, in the manner of Australia or Singapore, says what happens and then sorry.",
  when = { tone = { directness = { min = 75 } } },
  apply = function(plan, ctx)
    local apology <const>, solution <const> = plan:index("apology"), plan:index("solution")
    if apology and solution and apology < solution then
      plan:move("apology", { after = plan:has("deadline") and plan:index("deadline") == solution + 1 and "deadline" or "solution" })
    end
    plan:drop("thanks")
    if ctx.intensity < 3 then -- an upset buyer is heard all the same
      plan:drop("empathy")
    end
  end,
  examples = {
    {
      given = { "greeting", "apology:1", "facts", "solution", "closing" },
      want = { "greeting", "facts", "solution", "apology:1", "closing" },
      tone = { directness = 85 },
    },
    {
      given = { "greeting", "thanks", "empathy", "apology:2", "solution", "deadline", "facts" },
      want = { "greeting", "solution", "deadline", "apology:2", "facts" },
      tone = { directness = 80 },
    },
    { given = { "greeting", "apology:1", "facts", "solution" }, want = { "greeting", "apology:1", "facts", "solution" } },
    { given = { "greeting", "answer" }, want = { "greeting", "answer" }, tone = { directness = 90 } },
  },
}
