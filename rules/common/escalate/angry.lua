-- A lead hears of a buyer who is very angry.
return {
  id = "common/escalate/angry",
  stage = "escalate",
  summary = "A lead is informed of a very angry buyer",
  why = "The next answer decides whether the buyer stays, and a second pair of eyes costs little.",
  when = { emotion = "angry", intensity = { min = 4 } },
  apply = function(reading)
    reading:escalate(1, "angry")
  end,
  examples = {
    { given = { emotion = "angry", intensity = 4 }, want = { tier = 1 }, emotion = "angry", intensity = 4 },
    { given = { emotion = "angry", intensity = 3 }, want = { tier = 0 }, emotion = "angry", intensity = 3 },
    { given = { emotion = "disappointed", intensity = 4 }, want = { tier = 0 }, emotion = "disappointed", intensity = 4 },
  },
}
