-- What an apology must not stand behind.
local content <const> = { "empathy", "cause", "facts", "answer", "solution", "deadline" }

return {
  id = "language/ja/arrange/apology_first",
  stage = "arrange",
  summary = "Apologise before the facts and once more before the close",
  why = "A cause that comes before the apology is heard as an excuse; the second, short apology closes the matter.",
  when = { situation = { "delay", "defective", "complaint" }, tone = { apology = { min = 70 } } },
  apply = function(plan)
    for _, id in ipairs(content) do
      local place <const>, apology <const> = plan:index(id), plan:index("apology")
      if place and apology and place < apology then
        plan:move("apology", { before = id })
      end
    end
    if plan:has("apology") then
      plan:insert("apology#close", { before = "closing" })
    end
  end,
  examples = {
    {
      given = { "greeting", "facts", "solution", "apology:2", "closing" },
      want = { "greeting", "apology:2", "facts", "solution", "apology#close", "closing" },
      situation = "delay",
    },
    {
      given = { "greeting", "apology:3", "solution", "apology#close", "closing" },
      want = { "greeting", "apology:3", "solution", "apology#close", "closing" },
      situation = "defective",
    },
    { given = { "greeting", "facts", "closing" }, want = { "greeting", "facts", "closing" }, situation = "delay" },
    {
      given = { "greeting", "facts", "apology:1", "closing" },
      want = { "greeting", "facts", "apology:1", "closing" },
      situation = "delay",
      tone = { apology = 40 },
    },
    { given = { "greeting", "facts", "solution", "apology:2", "closing" }, want = { "greeting", "facts", "solution", "apology:2", "closing" }, situation = "praise" },
    { given = { "greeting", "empathy", "apology:2", "closing" }, want = { "greeting", "apology:2", "empathy", "apology#close", "closing" }, situation = "delay" },
    { given = { "greeting", "cause", "apology:2", "closing" }, want = { "greeting", "apology:2", "cause", "apology#close", "closing" }, situation = "delay" },
    { given = { "greeting", "answer", "apology:2", "closing" }, want = { "greeting", "apology:2", "answer", "apology#close", "closing" }, situation = "delay" },
    { given = { "greeting", "solution", "apology:2", "closing" }, want = { "greeting", "apology:2", "solution", "apology#close", "closing" }, situation = "delay" },
    { given = { "greeting", "deadline", "apology:2", "closing" }, want = { "greeting", "apology:2", "deadline", "apology#close", "closing" }, situation = "delay" },
  },
}
