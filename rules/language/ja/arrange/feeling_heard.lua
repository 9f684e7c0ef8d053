-- Before which move the feeling is named: the cushion of a no, else the first that says something.
local content <const> = { "cushion", "reason", "refusal", "answer" }

return {
  id = "language/ja/arrange/feeling_heard",
  stage = "arrange",
  summary = "Say that the feeling was heard before an answer or a no",
  why = "Nothing that the shop did is apologised for; one line for the feeling keeps the answer from sounding clerical.",
  after = "language/ja/arrange/cushion_before_refusal",
  when = {
    situation = { "return_refund", "refusal" },
    emotion = { "anxious", "disappointed", "angry" },
    intensity = { min = 3 },
  },
  apply = function(plan, ctx)
    if ctx.reply == "return_after_period" and ctx.facts.declined then
      return plan:drop("empathy") -- its own word for the feeling is regret, which the cushion and the close say already
    end
    for _, id in ipairs(content) do
      if plan:has(id) and (id ~= "cushion" or plan:has("refusal")) then
        plan:insert("empathy", { before = id })
        plan:move("empathy", { before = id })
        plan:choose("empathy", "trouble") -- regret over the no is said at its end
        return
      end
    end
  end,
  examples = {
    {
      given = { "greeting", "answer", "closing" },
      want = { "greeting", "empathy=trouble", "answer", "closing" },
      situation = "return_refund",
      emotion = "angry",
      intensity = 4,
    },
    {
      given = { "greeting", "cushion", "reason", "refusal", "apology:1" },
      want = { "greeting", "empathy=trouble", "cushion", "reason", "refusal", "apology:1" },
      situation = "refusal",
      emotion = "disappointed",
      intensity = 3,
    },
    {
      given = { "greeting", "cushion", "refusal", "alternative", "empathy", "apology:1" },
      want = { "greeting", "empathy=trouble", "cushion", "refusal", "alternative", "apology:1" },
      situation = "refusal",
      emotion = "anxious",
      intensity = 3,
    },
    {
      given = { "greeting", "answer" },
      want = { "greeting", "answer" },
      situation = "return_refund",
      emotion = "anxious",
      intensity = 2,
    },
  },
}
