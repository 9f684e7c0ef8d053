-- Where the content begins: behind thanks, if thanks stand in the opening.
local function opening(plan)
  local thanks <const>, greeting <const> = plan:index("thanks"), plan:index("greeting")
  return thanks and greeting and thanks == greeting + 1 and "thanks" or "greeting"
end

-- Where thanks for the message would sound glib before the apology.
local sober <const> = { delay = true, defective = true, lost = true }

return {
  id = "language/ja/arrange/opening",
  stage = "arrange",
  summary = "Thank and introduce yourself before anything else in a first letter",
  why = "Japanese service mail opens with thanks for the custom and the name of the shop; without them even a good answer reads as brusque.",
  when = { channel = { "mail", "ticket" }, turn = "first" },
  apply = function(plan, ctx)
    if ctx.situation ~= "boundary" and plan:insert("thanks", { after = "greeting" }) and sober[ctx.situation] then
      plan:choose("thanks", "custom")
    end
    plan:insert("introduction", { after = opening(plan) })
  end,
  examples = {
    {
      given = { "greeting", "apology:2", "facts", "closing" },
      want = { "greeting", "thanks=custom", "introduction", "apology:2", "facts", "closing" },
      situation = "delay",
      channel = "mail",
    },
    {
      given = { "greeting", "thanks", "cushion", "refusal" },
      want = { "greeting", "thanks", "introduction", "cushion", "refusal" },
      channel = "ticket",
    },
    {
      given = { "greeting", "apology:3", "facts", "thanks", "closing" },
      want = { "greeting", "introduction", "apology:3", "facts", "thanks", "closing" },
      channel = "mail",
    },
    { given = { "greeting", "answer" }, want = { "greeting", "introduction", "answer" }, situation = "boundary", channel = "mail" },
    { given = { "greeting", "facts" }, want = { "greeting", "facts" }, channel = "mail", turn = "later" },
    { given = { "greeting", "facts" }, want = { "greeting", "facts" }, channel = "chat" },
  },
}
