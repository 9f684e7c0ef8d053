-- Danger and legal threats go to a person at once.
local function likely(reading, kind)
  return reading:risk(kind) >= 0.5
end

return {
  id = "common/escalate/safety_or_legal",
  stage = "escalate",
  summary = "Danger to people and legal threats go to a lead at once",
  why = "Somebody may be hurt, or a word may be held against the shop: no prepared answer decides that.",
  apply = function(reading)
    if likely(reading, "safety") then
      reading:escalate(3, "safety")
    end
    if likely(reading, "legal_threat") then
      reading:escalate(3, "legal_threat")
    end
  end,
  examples = {
    { given = { risks = { safety = 0.9 }, emotion = "anxious", intensity = 3 }, want = { tier = 3 } },
    { given = { risks = { legal_threat = 0.85 }, emotion = "angry", intensity = 4 }, want = { tier = 3 } },
    { given = { risks = { legal_threat = 0.3 }, emotion = "angry", intensity = 3 }, want = { tier = 0 } },
    { given = { intents = { where_is_my_order = 0.9 }, emotion = "calm", intensity = 0 }, want = { tier = 0 } },
  },
}
