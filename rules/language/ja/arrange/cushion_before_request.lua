return {
  id = "language/ja/arrange/cushion_before_request",
  stage = "arrange",
  summary = "Put a cushion before what the buyer is asked to do",
  why = "恐れ入りますが and its kin work only in front of the request; behind it, or left out, the request sounds like an order.",
  when = { tone = { directness = { max = 60 } } },
  apply = function(plan)
    for _, act in ipairs { "ask", "instruction" } do
      plan:insert("cushion", { before = act })
    end
  end,
  examples = {
    { given = { "greeting", "ask", "closing" }, want = { "greeting", "cushion", "ask", "closing" } },
    { given = { "greeting", "instruction" }, want = { "greeting", "cushion", "instruction" } },
    { given = { "greeting", "cushion", "ask" }, want = { "greeting", "cushion", "ask" } },
    { given = { "greeting", "answer", "closing" }, want = { "greeting", "answer", "closing" } },
    { given = { "greeting", "ask" }, want = { "greeting", "ask" }, tone = { directness = 80 } },
  },
}
