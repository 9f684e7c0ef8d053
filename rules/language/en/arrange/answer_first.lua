-- The last move that says what happens: facts, cause, step and date stay together.
local function last_of_answer(plan)
  local last, found = 0, nil
  for _, act in ipairs { "facts", "cause", "solution", "deadline" } do
    local index <const> = plan:index(act) or 0
    if index > last then
      last, found = index, act
    end
  end
  return found
end

return {
  id = "language/en/arrange/answer_first",
  stage = "arrange",
  summary = "Give the answer before the apology where directness is high",
  why = "A shop that wants it straight, in the manner of Australia or Singapore, says what happens and then sorry.",
  when = { tone = { directness = { min = 75 } } },
  apply = function(plan, ctx)
    if ctx.situation == "delay" then -- a broken thing is named with its apology
      plan:move("apology", { after = last_of_answer(plan) })
      plan:move("empathy", { before = "apology" })
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
      situation = "delay",
    },
    {
      given = { "greeting", "thanks", "empathy", "apology:2", "solution", "deadline", "facts" },
      want = { "greeting", "solution", "deadline", "facts", "apology:2" },
      tone = { directness = 80 },
      situation = "delay",
    },
    { given = { "greeting", "apology:1", "facts", "solution" }, want = { "greeting", "apology:1", "facts", "solution" } },
    { given = { "greeting", "answer" }, want = { "greeting", "answer" }, tone = { directness = 90 } },
    { given = { "greeting", "apology:1", "facts", "solution", "closing" }, want = { "greeting", "apology:1", "facts", "solution", "closing" }, tone = { directness = 55 }, situation = "delay" },
    { given = { "greeting", "apology:1", "facts", "cause" }, want = { "greeting", "facts", "cause", "apology:1" }, tone = { directness = 85 }, situation = "delay" },
    { given = { "greeting", "apology:1", "facts", "solution", "deadline" }, want = { "greeting", "facts", "solution", "deadline", "apology:1" }, tone = { directness = 85 }, situation = "delay" },
  },
}
