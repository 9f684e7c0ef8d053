return {
  id = "language/de/arrange/solution_first",
  stage = "arrange",
  summary = "Put the solution before the cause",
  why = "German buyers look for what happens next and take a reason given first for an excuse.",
  when = { tone = { directness = { min = 60 } } },
  apply = function(plan, ctx)
    local cause <const>, solution <const> = plan:index("cause"), plan:index("solution")
    if not cause or not solution or cause > solution then
      return
    end
    local place = "solution"
    if plan:index("deadline") == solution + 1 then
      place = "deadline"
    elseif ctx.channel == "chat" and plan:index("next_step") == solution + 1 then
      place = "next_step" -- one bubble keeps the remedy and how to ask for it together
    end
    plan:move("cause", { after = place })
  end,
  examples = {
    {
      given = { "greeting", "apology:1", "cause", "solution", "closing" },
      want = { "greeting", "apology:1", "solution", "cause", "closing" },
    },
    {
      given = { "apology:1", "facts", "cause", "solution", "deadline", "closing" },
      want = { "apology:1", "facts", "solution", "deadline", "cause", "closing" },
    },
    { given = { "greeting", "facts", "solution", "apology:1", "cause" }, want = { "greeting", "facts", "solution", "apology:1", "cause" } },
    { given = { "cause", "solution", "next_step" }, want = { "solution", "next_step", "cause" }, channel = "chat" },
    { given = { "greeting", "cause", "solution" }, want = { "greeting", "cause", "solution" }, tone = { directness = 40 } },
    { given = { "greeting", "solution" }, want = { "greeting", "solution" } },
  },
}
