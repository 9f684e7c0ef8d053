return {
  id = "common/arrange/later_turn",
  stage = "arrange",
  summary = "Greet, introduce yourself and give thanks only in the first answer",
  why = "Inside a conversation a second salutation reads as if somebody new had taken over without reading.",
  when = { turn = "later" },
  apply = function(plan)
    plan:drop("greeting")
    plan:drop("introduction")
    plan:drop("thanks")
  end,
  examples = {
    {
      given = { "greeting", "introduction", "thanks", "answer", "signature" },
      want = { "answer", "signature" },
      turn = "later",
    },
    { given = { "hold", "deadline" }, want = { "hold", "deadline" }, turn = "later" },
    { given = { "greeting", "thanks", "answer" }, want = { "greeting", "thanks", "answer" }, turn = "first" },
  },
}
