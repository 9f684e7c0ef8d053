return {
  id = "common/arrange/acknowledge",
  stage = "arrange",
  summary = "Put a sentence for the feeling before the apology, or before the promise to look into it",
  why = "A buyer who is clearly upset wants to be heard before being helped; where apology is the form of hearing (low directness) nothing is added.",
  when = {
    emotion = { "angry", "disappointed", "anxious" },
    intensity = { min = 3 },
    situation = { "delay", "defective", "complaint", "hold" },
    tone = { directness = { min = 40 } },
  },
  apply = function(plan)
    if not plan:insert("empathy", { before = "apology" }) then
      plan:insert("empathy", { before = "hold" })
    end
  end,
  examples = {
    {
      given = { "greeting", "facts", "solution", "apology:2" },
      want = { "greeting", "facts", "solution", "empathy", "apology:2" },
      situation = "delay",
      emotion = "angry",
      intensity = 4,
      market = "amazon-de",
    },
    {
      given = { "greeting", "hold", "deadline" },
      want = { "greeting", "empathy", "hold", "deadline" },
      situation = "hold",
      emotion = "anxious",
      intensity = 3,
      market = "amazon-us",
    },
    {
      given = { "greeting", "empathy", "apology:2" },
      want = { "greeting", "empathy", "apology:2" },
      situation = "defective",
      emotion = "angry",
      intensity = 5,
      market = "amazon-us",
    },
    {
      given = { "greeting", "facts", "apology:1" },
      want = { "greeting", "facts", "apology:1" },
      situation = "delay",
      emotion = "angry",
      intensity = 2,
      market = "amazon-de",
    },
  },
}
