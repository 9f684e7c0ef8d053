return {
  id = "language/zh-Hans/arrange/plain",
  stage = "arrange",
  summary = "Leave out words for the feeling and cushions when plain speech is wanted",
  why = "A shop that sets directness high wants 几号到, 怎么办 and nothing before it.",
  after = {
    "language/zh-Hans/arrange/soothe",
    "language/zh-Hans/arrange/soft_refusal",
    "language/zh-Hans/arrange/soothe_refusal",
  },
  when = { tone = { directness = { min = 85 } } },
  apply = function(plan)
    plan:drop("empathy")
    plan:drop("cushion")
  end,
  examples = {
    {
      given = { "greeting", "apology:1", "empathy", "solution" },
      want = { "greeting", "apology:1", "solution" },
      tone = { directness = 90 },
    },
    { given = { "greeting", "cushion", "refusal" }, want = { "greeting", "refusal" }, tone = { directness = 90 } },
    { given = { "greeting", "empathy", "solution" }, want = { "greeting", "empathy", "solution" } },
  },
}
