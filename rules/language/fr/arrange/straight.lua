-- The last move that says what happens: the apology goes behind it.
local function last_step(plan)
  for _, act in ipairs { "deadline", "solution", "facts" } do
    if plan:has(act) then
      return act
    end
  end
end

return {
  id = "language/fr/arrange/straight",
  stage = "arrange",
  summary = "Leave out the thanks, and apologise behind the date, where directness is high",
  why = "A shop that wants it straight begins with what happens; the courtesy of a French opening is its first cost.",
  when = { tone = { directness = { min = 75 } } },
  apply = function(plan, ctx)
    if ctx.situation ~= "praise" then
      plan:drop("thanks")
    end
    if ctx.situation == "delay" and last_step(plan) then
      plan:move("apology", { after = last_step(plan) })
    end
  end,
  examples = {
    { given = { "greeting", "thanks", "answer" }, want = { "greeting", "answer" }, situation = "status", tone = { directness = 80 } },
    {
      given = { "greeting", "apology:1", "facts", "solution", "option" },
      want = { "greeting", "facts", "solution", "apology:1", "option" },
      situation = "delay",
      tone = { directness = 80 },
    },
    { given = { "greeting", "thanks", "answer" }, want = { "greeting", "thanks", "answer" }, situation = "praise", tone = { directness = 80 } },
    { given = { "greeting", "thanks", "answer" }, want = { "greeting", "thanks", "answer" }, situation = "status", tone = { directness = 60 } },
  },
}
