local said_in_public <const> = { greeting = true, thanks = true, empathy = true, apology = true, signature = true }

return {
  id = "common/arrange/public_review",
  stage = "arrange",
  after = { "common/arrange/later_turn", "common/arrange/no_thanks_for_anger" },
  summary = "Under a review: thanks or an apology, and the way to the order's messages",
  why = "Everybody reads it: order, dates, remedies and names belong between buyer and shop.",
  when = { channel = "public_review" },
  apply = function(plan, ctx)
    local praised <const> = ctx.situation == "praise"
    for _, id in ipairs(plan:acts()) do
      local act <const> = text.find(id, "^[^#@]+")[1].text
      if id ~= "next_step#messages" and not said_in_public[act] and not (praised and act == "answer") then
        plan:drop(id)
      end
    end
    plan:choose("greeting", "none")
    if ctx.turn == "first" and not (plan:has("thanks") or plan:has("apology") or plan:has("empathy")) then
      plan:insert("thanks", plan:has("greeting") and { after = "greeting" } or { first = true })
    end
    if not praised then
      plan:insert("next_step#messages", plan:has("signature") and { before = "signature" } or { last = true })
    end
  end,
  examples = {
    {
      given = { "greeting=full", "apology:2", "solution", "ask", "deadline@parcel_late", "apology#close", "closing", "signature" },
      want = { "greeting=none", "apology:2", "apology#close", "next_step#messages", "signature" },
      channel = "public_review",
    },
    { given = { "greeting", "facts", "option" }, want = { "greeting=none", "thanks", "next_step#messages" }, channel = "public_review" },
    { given = { "facts" }, want = { "thanks", "next_step#messages" }, channel = "public_review" },
    { given = { "facts", "signature" }, want = { "next_step#messages", "signature" }, channel = "public_review", turn = "later" },
    { given = { "greeting", "empathy", "hold" }, want = { "greeting=none", "empathy", "next_step#messages" }, channel = "public_review" },
    {
      given = { "greeting", "thanks", "answer", "closing" },
      want = { "greeting=none", "thanks", "answer" },
      channel = "public_review",
      situation = "praise",
    },
    { given = { "greeting", "facts" }, want = { "greeting", "facts" }, channel = "ticket" },
  },
}
