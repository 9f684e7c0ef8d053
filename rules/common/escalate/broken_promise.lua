-- A lead hears of a word that the shop did not keep; where safety is at stake, the lead takes over today.
return {
  id = "common/escalate/broken_promise",
  stage = "escalate",
  summary = "A lead is informed of a promise that was not kept",
  why = "The second miss costs the buyer: somebody who can decide has to see to it.",
  when = { promise_broken = true },
  apply = function(reading)
    reading:escalate(1, "broken_promise")
  end,
  examples = {
    { given = { emotion = "calm", intensity = 0 }, want = { tier = 1 }, facts = { promise_broken = true } },
    { given = { emotion = "calm", intensity = 0 }, want = { tier = 0 }, facts = { promise_broken = false } },
  },
}
