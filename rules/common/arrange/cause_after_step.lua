return {
  id = "common/arrange/cause_after_step",
  stage = "arrange",
  summary = "In chat, say the cause after the remedy and how to ask for it",
  why = "One bubble reads best when the step to the remedy is not parted from the remedy by a reason.",
  when = { channel = "chat", language = { "de", "en", "es" }, situation = "delay" },
  apply = function(plan)
    local cause <const> = plan:index("cause")
    if cause and plan:index("solution") == cause - 1 and plan:index("next_step") == cause + 1 then
      plan:move("cause", { after = "next_step" })
    end
  end,
  examples = {
    {
      given = { "greeting", "facts", "solution", "cause", "next_step", "apology:1" },
      want = { "greeting", "facts", "solution", "next_step", "cause", "apology:1" },
      situation = "delay",
      channel = "chat",
      language = "de",
    },
    {
      given = { "solution", "deadline", "facts", "cause", "next_step" },
      want = { "solution", "deadline", "facts", "cause", "next_step" },
      situation = "delay",
      channel = "chat",
      language = "en",
    },
    { given = { "greeting", "facts", "solution", "cause", "next_step", "apology:1" }, want = { "greeting", "facts", "solution", "cause", "next_step", "apology:1" }, situation = "delay", channel = "mail", language = "de" },
    { given = { "greeting", "facts", "solution", "cause", "next_step", "apology:1" }, want = { "greeting", "facts", "solution", "cause", "next_step", "apology:1" }, situation = "delay", channel = "chat", language = "fr" },
    { given = { "greeting", "facts", "solution", "cause", "next_step", "apology:1" }, want = { "greeting", "facts", "solution", "cause", "next_step", "apology:1" }, situation = "praise", channel = "chat", language = "de" },
  },
}
