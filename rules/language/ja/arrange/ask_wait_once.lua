return {
  id = "language/ja/arrange/ask_wait_once",
  stage = "arrange",
  summary = "Ask for patience once where no new date is known",
  why = "Without the cushion of a plea the close already asks to wait; the same request a line earlier reads as a slip.",
  after = "language/ja/arrange/wait",
  when = { situation = "delay", eta_known = false, tone = { directness = { min = 61 } } },
  apply = function(plan)
    if plan:has("deadline") then
      plan:drop("next_step")
    end
  end,
  examples = {
    {
      given = { "greeting", "apology:2", "facts", "solution", "deadline", "next_step", "closing" },
      want = { "greeting", "apology:2", "facts", "solution", "deadline", "closing" },
      situation = "delay",
      tone = { directness = 80 },
    },
    { given = { "greeting", "facts", "next_step" }, want = { "greeting", "facts", "next_step" }, situation = "delay", tone = { directness = 80 } },
    {
      given = { "greeting", "facts", "deadline", "next_step" },
      want = { "greeting", "facts", "deadline", "next_step" },
      situation = "delay",
      tone = { directness = 80 },
      facts = { eta_known = true },
    },
    { given = { "greeting", "apology:2", "facts", "solution", "deadline", "next_step", "closing" }, want = { "greeting", "apology:2", "facts", "solution", "deadline", "next_step", "closing" }, situation = "praise", tone = { directness = 80 } },
    { given = { "greeting", "apology:2", "facts", "solution", "deadline", "next_step", "closing" }, want = { "greeting", "apology:2", "facts", "solution", "deadline", "next_step", "closing" }, situation = "delay", tone = { directness = 41 } },
  },
}
