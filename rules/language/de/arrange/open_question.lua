-- What already asks the buyer for an answer.
local asking <const> = { "ask", "next_step", "alternative" }

return {
  id = "language/de/arrange/open_question",
  stage = "arrange",
  summary = "End with the question, not with a formula behind it",
  why = "“Any questions?” behind a question of ours blurs what the buyer is meant to answer; German mail simply ends there.",
  when = { situation = "presale", tone = { directness = { min = 75 } } },
  apply = function(plan)
    for _, act in ipairs(asking) do
      if plan:has(act) then
        plan:drop("closing")
      end
    end
  end,
  examples = {
    {
      given = { "greeting", "answer", "ask", "closing", "signature" },
      want = { "greeting", "answer", "ask", "signature" },
      situation = "presale",
      tone = { directness = 85 },
    },
    {
      given = { "greeting", "answer", "closing", "signature" },
      want = { "greeting", "answer", "closing", "signature" },
      situation = "presale",
      tone = { directness = 85 },
    },
    {
      given = { "greeting", "answer", "ask", "closing", "signature" },
      want = { "greeting", "answer", "ask", "closing", "signature" },
      situation = "presale",
      tone = { directness = 65 },
    },
  },
}
