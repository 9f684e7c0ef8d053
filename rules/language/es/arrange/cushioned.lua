-- Asking back, a welcome and a boundary are said plainly.
local plain <const> = { clarify = true, welcome = true, boundary = true }

-- Where the no begins: its reason may stand directly before it.
local function start_of_refusal(plan)
  local reason <const>, refusal <const> = plan:index("reason"), plan:index("refusal")
  if reason and refusal and reason + 1 == refusal then
    return "reason"
  end
  return "refusal"
end

return {
  id = "language/es/arrange/cushioned",
  stage = "arrange",
  summary = "Thank first, and cushion what is asked or refused, where directness is low",
  why = "Where courtesy comes before the matter, as in Mexico, a bare request or a bare no sounds curt.",
  when = { tone = { directness = { max = 45 } } },
  apply = function(plan, ctx)
    if ctx.turn == "first" and not plain[ctx.situation] and not plan:has("empathy") then
      plan:insert("thanks", { after = "greeting" })
    end
    if not plain[ctx.situation] then
      plan:insert("cushion", { before = "ask" })
    end
    if not plan:has("empathy") then -- a word for the feeling softens the no already
      plan:insert("cushion", { before = start_of_refusal(plan) })
    end
  end,
  examples = {
    {
      given = { "greeting", "apology:1", "solution", "ask" },
      want = { "greeting", "thanks", "apology:1", "solution", "cushion", "ask" },
      tone = { directness = 40 },
    },
    {
      given = { "reason", "refusal", "alternative" },
      want = { "cushion", "reason", "refusal", "alternative" },
      tone = { directness = 30 },
      turn = "later",
    },
    { given = { "empathy", "reason", "refusal" }, want = { "empathy", "reason", "refusal" }, tone = { directness = 30 }, turn = "later" },
    { given = { "greeting", "answer", "ask" }, want = { "greeting", "answer", "ask" }, situation = "boundary", tone = { directness = 30 } },
    { given = { "greeting", "answer" }, want = { "greeting", "answer" } },
  },
}
