return {
  id = "language/zh-Hans/arrange/soothe_refusal",
  stage = "arrange",
  after = { "language/zh-Hans/arrange/soft_refusal", "language/zh-Hans/arrange/soothe" },
  summary = "Say the word for the feeling behind the reason and the no, which stay together",
  why = "这个结果 points back: before the no there is no result yet, and between reason and no it tears apart what is said in one breath.",
  when = { situation = { "refusal", "haggle" } },
  apply = function(plan, ctx)
    local last
    for _, id in ipairs { "reason", "refusal" } do
      if plan:has(id) and (not last or plan:index(id) > plan:index(last)) then
        last = id
      end
    end
    if not last then
      return
    end
    local upset <const> = ctx.intensity >= 3 and ctx.emotion ~= "calm" and ctx.emotion ~= "happy"
    if not (upset and ctx.situation == "refusal" and plan:insert("empathy", { after = last })) and plan:has("empathy") then
      plan:move("empathy", { after = last })
    end
  end,
  examples = {
    {
      given = { "greeting", "cushion", "reason", "empathy", "refusal", "alternative" },
      want = { "greeting", "cushion", "reason", "refusal", "empathy", "alternative" },
      situation = "refusal",
      tone = { directness = 82 },
    },
    {
      given = { "greeting", "empathy", "refusal", "reason" },
      want = { "greeting", "refusal", "reason", "empathy" },
      situation = "refusal",
      tone = { directness = 82 },
    },
    {
      given = { "greeting", "reason", "solution" },
      want = { "greeting", "reason", "empathy", "solution" },
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
