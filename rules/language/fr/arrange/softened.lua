-- Asking back, a welcome and a boundary are said plainly.
local plain <const> = { clarify = true, welcome = true, boundary = true }

return {
  id = "language/fr/arrange/softened",
  stage = "arrange",
  summary = "Cushion what is asked or refused where directness is low",
  why = "A French letter thanks and apologises first anyway; a shop that wants it softer still adds a word before a request or a no.",
  when = { tone = { directness = { max = 45 } } },
  apply = function(plan, ctx)
    if plain[ctx.situation] then
      return false
    end
    local asked <const> = plan:insert("cushion", { before = "ask" })
    return plan:insert("cushion", { before = "refusal" }) or asked
  end,
  examples = {
    {
      given = { "greeting", "apology:2", "solution", "ask", "deadline" },
      want = { "greeting", "apology:2", "solution", "cushion", "ask", "deadline" },
      tone = { directness = 40 },
    },
    { given = { "reason", "refusal" }, want = { "reason", "cushion", "refusal" }, tone = { directness = 30 }, turn = "later" },
    { given = { "answer", "ask" }, want = { "answer", "ask" }, situation = "welcome", tone = { directness = 30 } },
    { given = { "reason", "refusal" }, want = { "reason", "refusal" }, tone = { directness = 60 } },
  },
}
