return {
  id = "common/arrange/acknowledge",
  stage = "arrange",
  summary = "Put a sentence for the feeling before the apology, or before the answer or the no where nothing went wrong",
  why = "A buyer who is clearly upset wants to be heard before being helped; where apology is the form of hearing (low directness) nothing is added.",
  when = {
    emotion = { "angry", "disappointed", "anxious" },
    intensity = { min = 3 },
    situation = { "delay", "defective", "complaint", "status", "return_refund", "refusal", "lost", "clarify", "hold" },
    tone = { directness = { min = 40 } },
  },
  apply = function(plan)
    for _, act in ipairs { "apology", "refusal", "hold", "answer", "ask" } do
      if plan:insert("empathy", { before = act }) then
        return
      end
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
      given = { "greeting", "answer", "next_step" },
      want = { "greeting", "empathy", "answer", "next_step" },
      situation = "status",
      emotion = "angry",
      intensity = 4,
      market = "ebay-de",
    },
    {
      given = { "greeting", "empathy", "apology:2" },
      want = { "greeting", "empathy", "apology:2" },
      situation = "defective",
      emotion = "angry",
      intensity = 5,
      market = "amazon-us",
    },
    { given = { "refusal" }, want = { "empathy", "refusal" }, situation = "refusal", emotion = "angry", intensity = 4, market = "amazon-us" },
    { given = { "facts", "apology:1" }, want = { "facts", "apology:1" }, situation = "delay", emotion = "angry", intensity = 2, market = "amazon-de" },
    { given = { "greeting", "facts", "solution", "apology:2" }, want = { "greeting", "facts", "solution", "apology:2" }, situation = "delay", emotion = "calm", intensity = 4, market = "amazon-de" },
    { given = { "greeting", "facts", "solution", "apology:2" }, want = { "greeting", "facts", "solution", "apology:2" }, situation = "praise", emotion = "angry", intensity = 4, market = "amazon-de" },
    { given = { "greeting", "facts", "solution", "apology:2" }, want = { "greeting", "facts", "solution", "apology:2" }, situation = "delay", emotion = "angry", intensity = 4, market = "amazon-de", tone = { directness = 20 } },
    { given = { "greeting", "ask" }, want = { "greeting", "empathy", "ask" }, situation = "clarify", emotion = "anxious", intensity = 3, market = "amazon-us" },
  },
}
