return {
  id = "language/ja/arrange/one_apology",
  stage = "arrange",
  summary = "Leave out the second apology when few are wanted",
  why = "A shop that sets the apology axis low wants one clear apology, not two.",
  after = "language/ja/arrange/apology_first",
  when = { tone = { apology = { max = 45 } } },
  apply = function(plan)
    plan:drop("apology#close")
  end,
  examples = {
    {
      given = { "greeting", "apology:2", "facts", "apology#close", "closing" },
      want = { "greeting", "apology:2", "facts", "closing" },
      tone = { apology = 30 },
    },
    {
      given = { "greeting", "apology:2", "facts", "apology#close", "closing" },
      want = { "greeting", "apology:2", "facts", "apology#close", "closing" },
      tone = { apology = 95 },
    },
  },
}
