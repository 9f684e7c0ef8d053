-- Money that is being taken back, and a threat to the shop's name by somebody who is angry, are the lead's business today.
return {
  id = "common/escalate/money_or_review",
  stage = "escalate",
  summary = "A chargeback, or an angry threat with a review, goes to a lead today",
  why = "A dispute has a deadline of its own, and what is written in public stays there.",
  apply = function(reading)
    if reading.intensity < 4 then
      return
    end
    if reading:risk("chargeback") >= 0.5 then
      reading:escalate(2, "chargeback")
    end
    if reading:risk("review_threat") >= 0.5 then
      reading:escalate(2, "review_threat")
    end
  end,
  examples = {
    { given = { risks = { chargeback = 0.85 }, emotion = "angry", intensity = 4 }, want = { tier = 2 } },
    { given = { risks = { review_threat = 0.85 }, emotion = "angry", intensity = 5 }, want = { tier = 2 } },
    { given = { risks = { review_threat = 0.85 }, emotion = "disappointed", intensity = 2 }, want = { tier = 0 } },
    { given = { emotion = "angry", intensity = 5 }, want = { tier = 0 } },
  },
}
