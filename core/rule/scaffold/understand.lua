return {
  id = "@ID@",
  stage = "understand",
  summary = "Say here what was overlooked in a message (@NAME@)",
  why = "Say here how it is known.",
  apply = function(reading)
    if reading:intent("defective") > 0.5 and reading.emotion == "angry" then
      reading:add_risk("review_threat", 0.5)
    end
  end,
  examples = {
    { given = { intents = { "defective" }, emotion = "angry" }, want = { risks = { "review_threat" } } },
    { given = { intents = { "defective" }, emotion = "calm" }, want = { risks = {} } },
  },
}
