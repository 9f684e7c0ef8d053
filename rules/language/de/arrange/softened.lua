-- Where the content may begin: behind the thanks, or behind the salutation; nil inside a conversation.
local function opening(plan)
  return plan:has("thanks") and "thanks" or plan:has("greeting") and "greeting" or nil
end

-- Whether the feeling is strong: then no thanks and no friendly close are put in.
local function upset(ctx)
  return ctx.intensity >= 3 and ctx.emotion ~= "calm" and ctx.emotion ~= "happy"
end

-- Asking back, a welcome and a boundary end with what they ask, a holding answer with its date.
local short <const> = { clarify = true, welcome = true, boundary = true, hold = true }
local bare <const> = { welcome = true, boundary = true }

return {
  id = "language/de/arrange/softened",
  stage = "arrange",
  summary = "Thank and apologise before the answer, and close with a friendly word",
  why = "A shop that sets directness low wants the courteous order of a letter: thanks, regret, answer, a friendly close.",
  when = { tone = { directness = { max = 45 } } },
  apply = function(plan, ctx)
    if ctx.turn == "first" and not plan:has("empathy") and not upset(ctx) and not bare[ctx.situation] then
      plan:insert("thanks", { after = "greeting" })
    end
    if opening(plan) then
      plan:move("apology", { after = opening(plan) })
    elseif plan:has("apology") then
      plan:move("apology", { first = true })
    end
    plan:move("empathy", { before = "apology" })
    if not short[ctx.situation] and not upset(ctx) then
      plan:insert("closing", { before = "signature" })
    end
  end,
  examples = {
    {
      given = { "greeting", "facts", "solution", "apology:1", "next_step", "signature" },
      want = { "greeting", "thanks", "apology:1", "facts", "solution", "next_step", "closing", "signature" },
      tone = { directness = 40 },
    },
    {
      given = { "greeting", "facts", "empathy", "apology:3", "signature" },
      want = { "greeting", "empathy", "apology:3", "facts", "signature" },
      tone = { directness = 40 },
      emotion = "angry",
      intensity = 4,
    },
    {
      given = { "greeting", "answer", "ask", "signature" },
      want = { "greeting", "answer", "ask", "signature" },
      situation = "boundary",
      tone = { directness = 30 },
    },
    { given = { "greeting", "facts", "apology:1", "signature" }, want = { "greeting", "facts", "apology:1", "signature" } },
    { given = { "facts", "apology:1" }, want = { "apology:1", "facts" }, tone = { directness = 40 }, turn = "later" },
  },
}
