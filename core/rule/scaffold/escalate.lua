return {
  id = "@ID@",
  stage = "escalate",
  summary = "Say here when a person must look (@NAME@)",
  why = "Say here what would go wrong otherwise.",
  apply = function(reading)
    if reading:intent("refund_status") > 0.5 and reading.intensity >= 4 then
      reading:escalate(1, "@NAME@")
    end
  end,
  examples = {
    { given = { intents = { "refund_status" }, emotion = "angry", intensity = 4 }, want = { tier = 1 } },
    { given = { intents = { "refund_status" }, emotion = "calm" }, want = { tier = 0 } },
  },
}
