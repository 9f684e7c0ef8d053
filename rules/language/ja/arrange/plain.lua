return {
  id = "language/ja/arrange/plain",
  stage = "arrange",
  summary = "Leave out cushions before requests when plain speech is wanted",
  why = "A brand that sets directness high writes short 丁寧語 without 恐れ入りますが; refusals keep their cushion.",
  after = "language/ja/arrange/cushion_before_refusal",
  when = { tone = { directness = { min = 75 } } },
  apply = function(plan)
    if not plan:has("refusal") then
      plan:drop("cushion")
    end
  end,
  examples = {
    { given = { "greeting", "cushion", "ask" }, want = { "greeting", "ask" }, tone = { directness = 80 } },
    {
      given = { "greeting", "cushion", "reason", "refusal" },
      want = { "greeting", "cushion", "reason", "refusal" },
      tone = { directness = 80 },
    },
    { given = { "greeting", "cushion", "ask" }, want = { "greeting", "cushion", "ask" } },
  },
}
