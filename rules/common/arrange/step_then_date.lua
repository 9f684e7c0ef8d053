return {
  id = "common/arrange/step_then_date",
  stage = "arrange",
  summary = "Say what is being done before saying until when",
  why = "German and English readers understand the date only once they know what it is the date of.",
  when = { language = { "de", "en", "es" }, situation = { "delay", "complaint" } },
  apply = function(plan)
    local deadline <const>, solution <const> = plan:index("deadline"), plan:index("solution")
    if deadline and solution and deadline + 1 == solution then
      plan:move("deadline", { after = "solution" })
    end
  end,
  examples = {
    {
      given = { "greeting", "deadline", "solution", "facts" },
      want = { "greeting", "solution", "deadline", "facts" },
      situation = "delay",
      language = "de",
    },
    {
      given = { "greeting", "facts", "solution", "apology:1" },
      want = { "greeting", "facts", "solution", "apology:1" },
      situation = "delay",
      language = "en",
    },
    {
      given = { "apology:2", "facts", "deadline", "solution" },
      want = { "apology:2", "facts", "deadline", "solution" },
      situation = "delay",
      language = "ja",
      market = "amazon-jp",
    },
    { given = { "greeting", "deadline", "solution", "facts" }, want = { "greeting", "deadline", "solution", "facts" }, situation = "praise", language = "de" },
  },
}
