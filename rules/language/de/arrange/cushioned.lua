-- Asking back, a welcome and a boundary are said plainly.
local plain <const> = { clarify = true, welcome = true, boundary = true }

return {
  id = "language/de/arrange/cushioned",
  stage = "arrange",
  summary = "Cushion what is asked or refused",
  why = "A shop that sets directness low wants a word before a request or a no; where the feeling was named already, it says the same.",
  when = { tone = { directness = { max = 45 } } },
  apply = function(plan, ctx)
    if not plain[ctx.situation] then
      plan:insert("cushion", { before = "ask" })
    end
    if not plan:has("empathy") then
      plan:insert("cushion", { before = "refusal" })
    end
  end,
  examples = {
    { given = { "solution", "ask", "deadline" }, want = { "solution", "cushion", "ask", "deadline" }, tone = { directness = 40 } },
    { given = { "refusal", "reason" }, want = { "cushion", "refusal", "reason" }, tone = { directness = 30 } },
    {
      given = { "empathy", "refusal", "reason" },
      want = { "empathy", "refusal", "reason" },
      tone = { directness = 40 },
      emotion = "angry",
      intensity = 4,
    },
    { given = { "answer", "ask" }, want = { "answer", "ask" }, situation = "welcome", tone = { directness = 30 } },
    { given = { "answer", "ask" }, want = { "answer", "ask" }, tone = { directness = 85 } },
  },
}
