-- How heavy the apology must be at least, by the strength of the feeling.
local function least(ctx)
  if ctx.emotion == "anxious" or ctx.intensity < 4 then
    return 2
  end
  return 3
end

return {
  id = "common/arrange/heavier_apology",
  stage = "arrange",
  summary = "Apologise in earnest to a buyer who is clearly upset",
  why = "A light sorry in front of clear anger sounds like a stock phrase; worry needs a clear apology, never the deepest one.",
  when = { emotion = { "angry", "disappointed", "anxious" }, intensity = { min = 3 } },
  apply = function(plan, ctx)
    local weight <const> = plan:weight("apology")
    if weight and weight < least(ctx) then
      plan:weigh("apology", least(ctx))
    end
  end,
  examples = {
    { given = { "greeting", "facts", "apology:1" }, want = { "greeting", "facts", "apology:2" }, emotion = "angry", intensity = 3 },
    { given = { "apology:2", "facts" }, want = { "apology:3", "facts" }, emotion = "disappointed", intensity = 4 },
    { given = { "apology:1", "facts" }, want = { "apology:2", "facts" }, emotion = "anxious", intensity = 5 },
    { given = { "apology:3", "facts" }, want = { "apology:3", "facts" }, emotion = "angry", intensity = 3 },
    { given = { "apology:1", "facts" }, want = { "apology:1", "facts" }, emotion = "angry", intensity = 2 },
    { given = { "answer" }, want = { "answer" }, emotion = "angry", intensity = 5 },
    { given = { "greeting", "facts", "apology:1" }, want = { "greeting", "facts", "apology:1" }, emotion = "calm", intensity = 3 },
  },
}
