return {
  id = "language/zh-Hans/arrange/no_waiting_plea",
  stage = "arrange",
  summary = "Do not ask for patience where no date is known",
  why = "请耐心等待 without a date is what angry buyers quote back; the time limit of the answer says it better.",
  when = { situation = "delay", eta_known = false },
  apply = function(plan)
    if plan:has("deadline") then
      plan:drop("next_step")
    end
  end,
  examples = {
    {
      given = { "greeting", "apology:1", "facts", "solution", "deadline", "next_step" },
      want = { "greeting", "apology:1", "facts", "solution", "deadline" },
      situation = "delay",
    },
    { given = { "greeting", "facts", "next_step" }, want = { "greeting", "facts", "next_step" }, situation = "delay" },
    {
      given = { "greeting", "facts", "solution", "deadline", "next_step" },
      want = { "greeting", "facts", "solution", "deadline", "next_step" },
      situation = "delay",
      facts = { eta_known = true },
    },
    { given = { "greeting", "apology:1", "facts", "solution", "deadline", "next_step" }, want = { "greeting", "apology:1", "facts", "solution", "deadline", "next_step" }, situation = "praise" },
  },
}
