return {
  id = "language/ja/arrange/brief",
  stage = "arrange",
  summary = "Leave out the introduction and the second apology where few words are wanted",
  why = "The signature already names the shop, and one apology carries a short letter.",
  after = { "language/ja/arrange/opening", "language/ja/arrange/apology_first" },
  when = { tone = { verbosity = { max = 35 } } },
  apply = function(plan)
    if plan:has("signature") then
      plan:drop("introduction")
    end
    plan:drop("apology#close")
  end,
  examples = {
    {
      given = { "greeting", "thanks", "introduction", "apology:2", "facts", "apology#close", "closing", "signature" },
      want = { "greeting", "thanks", "apology:2", "facts", "closing", "signature" },
      tone = { verbosity = 20 },
      turn = "later",
      channel = "mail",
      situation = "hold",
    },
    {
      given = { "greeting", "apology:2", "facts", "closing" },
      want = { "greeting", "apology:2", "facts", "closing" },
      tone = { verbosity = 20 },
    },
    {
      given = { "greeting", "introduction", "facts", "apology#close", "signature" },
      want = { "greeting", "introduction", "facts", "apology#close", "signature" },
      tone = { verbosity = 75 },
    },
  },
}
