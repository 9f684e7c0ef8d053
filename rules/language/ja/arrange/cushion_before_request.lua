-- Said plainly: a welcome, a boundary.
local plain <const> = { welcome = true, boundary = true }

-- The request begins with its case ("if it is faulty"), and has its cushion behind that.
local own <const> = {
  change_address = true, coupon = true, invoice = true, objection_think_about_it = true, payment_problem = true, warranty = true,
}

return {
  id = "language/ja/arrange/cushion_before_request",
  stage = "arrange",
  summary = "Put a cushion before what the buyer is asked to do",
  why = "恐れ入りますが and its kin work only in front of the request; behind it, or left out, the request sounds like an order.",
  when = { tone = { directness = { max = 60 } } },
  apply = function(plan, ctx)
    if ctx.situation == "lost" then -- elsewhere an instruction says what happens next
      plan:insert("cushion", { before = "instruction" })
    end
    if not plain[ctx.situation] and not own[ctx.reply] then
      plan:insert("cushion", { before = "ask" })
    end
  end,
  examples = {
    { given = { "greeting", "ask", "closing" }, want = { "greeting", "cushion", "ask", "closing" } },
    { given = { "greeting", "instruction" }, want = { "greeting", "cushion", "instruction" }, situation = "lost" },
    { given = { "answer", "instruction" }, want = { "answer", "instruction" }, situation = "return_refund" },
    { given = { "answer", "ask" }, want = { "answer", "ask" }, situation = "welcome" },
    { given = { "answer", "ask" }, want = { "answer", "ask" }, reply = "warranty" },
    { given = { "greeting", "cushion", "ask" }, want = { "greeting", "cushion", "ask" } },
    { given = { "greeting", "answer", "closing" }, want = { "greeting", "answer", "closing" } },
    { given = { "greeting", "ask" }, want = { "greeting", "ask" }, tone = { directness = 80 } },
  },
}
