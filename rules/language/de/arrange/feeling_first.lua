return {
  id = "language/de/arrange/feeling_first",
  stage = "arrange",
  summary = "Keep the reason and the no together behind the word for the feeling",
  why = "Austria and Switzerland give the reason first; a word for the feeling between reason and no tears the sentence apart.",
  when = { emotion = { "angry", "disappointed", "anxious" }, intensity = { min = 3 } },
  apply = function(plan)
    local empathy <const>, reason <const> = plan:index("empathy"), plan:index("reason")
    if empathy and reason and reason == empathy - 1 then
      plan:move("empathy", { before = "reason" })
    end
  end,
  examples = {
    {
      given = { "greeting", "reason", "empathy", "refusal", "signature" },
      want = { "greeting", "empathy", "reason", "refusal", "signature" },
      situation = "refusal",
      emotion = "angry",
      intensity = 4,
    },
    {
      given = { "greeting", "empathy", "refusal", "reason" },
      want = { "greeting", "empathy", "refusal", "reason" },
      situation = "refusal",
      emotion = "angry",
      intensity = 4,
    },
  },
}
