return {
  id = "@ID@",
  stage = "arrange",
  summary = "Say here what order the answer is to have (@NAME@)",
  why = "Say here what buyers look for first.",
  -- when = { tone = { directness = { min = 60 } } }, -- asked before the rule runs; without it: always in its scope
  apply = function(plan)
    plan:move("solution", { before = "cause" })
  end,
  examples = {
    { given = { "greeting", "cause", "solution" }, want = { "greeting", "solution", "cause" } },
    { given = { "greeting", "solution" }, want = { "greeting", "solution" } },
  },
}
