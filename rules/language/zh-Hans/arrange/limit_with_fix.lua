return {
  id = "language/zh-Hans/arrange/limit_with_fix",
  stage = "arrange",
  summary = "Put the time limit right behind the fix",
  why = "A fix without 几号前 sounds like putting off; the two belong in one breath.",
  apply = function(plan)
    plan:move("deadline", { after = plan:has("solution") and "solution" or "hold" })
  end,
  examples = {
    {
      given = { "greeting", "apology:1", "solution", "facts", "deadline" },
      want = { "greeting", "apology:1", "solution", "deadline", "facts" },
    },
    { given = { "greeting", "hold", "facts", "deadline" }, want = { "greeting", "hold", "deadline", "facts" } },
    { given = { "greeting", "solution", "deadline" }, want = { "greeting", "solution", "deadline" } },
    { given = { "greeting", "answer", "deadline" }, want = { "greeting", "answer", "deadline" } },
  },
}
