-- What answers the question: without it, the letter only says until when an answer comes.
local answers <const> = {
  product_question = { "answer" },
  stock = { "back_in_stock_on", "stock_status" },
  customs_tax = { "duties" },
  refund_on_its_way = { "refund_at", "refund_expected_by" },
  cancel_before_shipping = { "decision" },
  exchange = { "decision" },
  return_within_period = { "decision", "return_until" },
  return_after_period = { "decision" },
}

local function is_open(ctx)
  for _, fact in ipairs(answers[ctx.reply]) do
    if ctx.facts[fact] then
      return false
    end
  end
  return ctx.facts.order_status ~= "cancelled" and (ctx.reply ~= "exchange" or ctx.facts.size ~= nil)
end

return {
  id = "language/ja/arrange/wait_for_answer",
  stage = "arrange",
  summary = "Ask for a little time at the close where the answer is still to come",
  why = "Behind a date until which the buyer waits, お気軽にお問い合わせください reads as a form letter.",
  when = {
    reply = {
      "product_question", "stock", "customs_tax", "refund_on_its_way", "cancel_before_shipping", "exchange", "return_within_period",
      "return_after_period",
    },
  },
  apply = function(plan, ctx)
    return is_open(ctx) and plan:choose("closing", "patience")
  end,
  examples = {
    { given = { "greeting", "answer", "closing" }, want = { "greeting", "answer", "closing=patience" }, reply = "product_question" },
    {
      given = { "greeting", "answer", "closing" },
      want = { "greeting", "answer", "closing" },
      reply = "product_question",
      facts = { answer = "はい、防水でございます。" },
    },
    { given = { "greeting", "answer", "closing" }, want = { "greeting", "answer", "closing" }, reply = "exchange" },
  },
}
