return {
  id = "language/ja/arrange/cushion_before_refusal",
  stage = "arrange",
  summary = "Put a cushion and the reason before a refusal",
  why = "A refusal is taken well when its cushion comes first; placed behind it, half the effect is lost.",
  apply = function(plan)
    local refusal <const>, reason <const> = plan:index("refusal"), plan:index("reason")
    if not refusal then
      return
    end
    if reason and reason > refusal then
      plan:move("reason", { before = "refusal" })
    end
    plan:insert("cushion", { before = reason and "reason" or "refusal" })
  end,
  examples = {
    {
      given = { "greeting", "thanks", "refusal", "reason", "alternative" },
      want = { "greeting", "thanks", "cushion", "reason", "refusal", "alternative" },
    },
    { given = { "greeting", "refusal" }, want = { "greeting", "cushion", "refusal" } },
    { given = { "greeting", "cushion", "reason", "refusal" }, want = { "greeting", "cushion", "reason", "refusal" } },
    { given = { "greeting", "reason", "answer" }, want = { "greeting", "reason", "answer" } },
  },
}
