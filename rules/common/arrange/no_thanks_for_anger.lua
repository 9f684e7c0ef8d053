return {
  id = "common/arrange/no_thanks_for_anger",
  stage = "arrange",
  after = "common/arrange/acknowledge",
  summary = "Leave out the thanks for the message where the feeling is named",
  why = "To a German or English reader who is upset, thanks before a word for the feeling sound like a form letter.",
  when = { language = { "de", "en" }, emotion = { "angry", "disappointed", "anxious" }, intensity = { min = 3 } },
  apply = function(plan)
    if plan:has("empathy") then
      plan:drop("thanks")
    end
  end,
  examples = {
    {
      given = { "greeting", "thanks", "empathy", "hold", "deadline" },
      want = { "greeting", "empathy", "hold", "deadline" },
      emotion = "angry",
      intensity = 4,
      language = "en",
    },
    { given = { "greeting", "thanks", "ask" }, want = { "greeting", "thanks", "ask" }, emotion = "angry", intensity = 4, language = "de" },
    { given = { "thanks", "empathy", "hold" }, want = { "thanks", "empathy", "hold" }, emotion = "angry", intensity = 2, language = "de" },
    { given = { "greeting", "thanks", "empathy", "hold", "deadline" }, want = { "greeting", "thanks", "empathy", "hold", "deadline" }, emotion = "calm", intensity = 4, language = "en" },
    { given = { "greeting", "thanks", "empathy", "hold", "deadline" }, want = { "greeting", "thanks", "empathy", "hold", "deadline" }, emotion = "angry", intensity = 4, language = "fr" },
  },
}
