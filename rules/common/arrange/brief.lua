return {
  id = "common/arrange/brief",
  stage = "arrange",
  summary = "Leave out the further option where few words are wanted",
  why = "In chat, and where a shop sets verbosity low, the answer and the next step are enough.",
  when = { tone = { verbosity = { max = 35 } } },
  apply = function(plan)
    plan:drop("option")
  end,
  examples = {
    {
      given = { "greeting", "facts", "solution", "option", "next_step" },
      want = { "greeting", "facts", "solution", "next_step" },
      tone = { verbosity = 25 },
    },
    { given = { "facts", "next_step" }, want = { "facts", "next_step" }, tone = { verbosity = 25 } },
    { given = { "facts", "option" }, want = { "facts", "option" }, tone = { verbosity = 50 } },
  },
}
