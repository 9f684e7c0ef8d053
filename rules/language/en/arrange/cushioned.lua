-- Asking back, a welcome and a boundary are said plainly.
local plain <const> = { clarify = true, welcome = true, boundary = true }

return {
  id = "language/en/arrange/cushioned",
  stage = "arrange",
  summary = "Thank first, and cushion what is asked or refused, where directness is low",
  why = "Understatement and a word before the request keep a low-directness letter from sounding abrupt.",
  when = { tone = { directness = { max = 45 } } },
  apply = function(plan, ctx)
    if ctx.turn == "first" and (ctx.intensity < 3 or not plan:has("empathy")) then
      plan:insert("thanks", { after = "greeting" })
    end
    if not plain[ctx.situation] then
      plan:insert("cushion", { before = "ask" })
    end
    plan:insert("cushion", { before = "refusal" })
  end,
  examples = {
    {
      given = { "greeting", "apology:1", "solution", "ask" },
      want = { "greeting", "thanks", "apology:1", "solution", "cushion", "ask" },
      tone = { directness = 40 },
    },
    { given = { "refusal", "reason" }, want = { "cushion", "refusal", "reason" }, tone = { directness = 30 }, turn = "later" },
    { given = { "answer", "ask" }, want = { "answer", "ask" }, situation = "welcome", tone = { directness = 30 }, turn = "later" },
    { given = { "greeting", "answer" }, want = { "greeting", "answer" } },
  },
}
