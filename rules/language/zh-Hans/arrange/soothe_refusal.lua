return {
  id = "language/zh-Hans/arrange/soothe_refusal",
  stage = "arrange",
  after = { "language/zh-Hans/arrange/soft_refusal", "language/zh-Hans/arrange/soothe" },
  summary = "Say the word for the feeling before the reason and the no, which stay together",
  why = "A sentence of understanding between the reason and the no tears apart what Chinese says in one breath.",
  when = { situation = { "refusal", "haggle" } },
  apply = function(plan, ctx)
    local first
    for _, id in ipairs { "cushion", "reason", "refusal" } do
      if plan:has(id) and (not first or plan:index(id) < plan:index(first)) then
        first = id
      end
    end
    if not first then
      return
    end
    local upset <const> = ctx.intensity >= 3 and ctx.emotion ~= "calm" and ctx.emotion ~= "happy"
    if not (upset and ctx.situation == "refusal" and plan:insert("empathy", { before = first })) and plan:has("empathy") then
      plan:move("empathy", { before = first })
    end
  end,
  examples = {
    {
      given = { "greeting", "cushion", "reason", "empathy", "refusal" },
      want = { "greeting", "empathy", "cushion", "reason", "refusal" },
      situation = "refusal",
      tone = { directness = 82 },
    },
    {
      given = { "greeting", "empathy", "reason", "refusal" },
      want = { "greeting", "empathy", "reason", "refusal" },
      situation = "refusal",
      tone = { directness = 82 },
    },
    {
      given = { "greeting", "reason", "solution" },
      want = { "greeting", "empathy", "reason", "solution" },
      situation = "refusal",
      emotion = "angry",
      intensity = 4,
    },
    {
      given = { "greeting", "empathy", "answer" },
      want = { "greeting", "empathy", "answer" },
      situation = "refusal",
      tone = { directness = 82 },
    },
  },
}
