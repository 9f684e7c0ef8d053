return {
  id = "language/zh-Hans/arrange/soft_refusal",
  stage = "arrange",
  summary = "Soften a refusal and follow it with another way",
  why = "A bare 不能 loses the buyer; 不好意思 comes before it and the alternative directly behind.",
  when = { tone = { directness = { max = 80 } } },
  apply = function(plan)
    if not plan:has("refusal") then
      return
    end
    local reason <const>, refusal <const> = plan:index("reason"), plan:index("refusal")
    plan:insert("cushion", { before = reason and reason == refusal - 1 and "reason" or "refusal" })
    local behind <const> = plan:index("reason") == plan:index("refusal") + 1 and "reason" or "refusal"
    plan:move("alternative", { after = behind })
  end,
  examples = {
    {
      given = { "greeting", "reason", "refusal", "closing", "alternative" },
      want = { "greeting", "cushion", "reason", "refusal", "alternative", "closing" },
    },
    {
      given = { "greeting", "refusal", "reason", "alternative" },
      want = { "greeting", "cushion", "refusal", "reason", "alternative" },
    },
    { given = { "greeting", "answer", "alternative" }, want = { "greeting", "answer", "alternative" } },
    { given = { "greeting", "refusal" }, want = { "greeting", "refusal" }, tone = { directness = 90 } },
  },
}
