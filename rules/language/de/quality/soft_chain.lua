local soft <const> = "(?i:würde|könnte|hätte|wäre|dürfte)\\p{L}*"

return {
  id = "language/de/quality/soft_chain",
  stage = "quality",
  severity = "advise",
  summary = "Three conditionals in one sentence",
  why = "Würde, könnte and wäre in a row hide what the shop will do.",
  when = { tone = { directness = { min = 60 } } },
  looks_for = { text = soft },
  apply = function(draft)
    for _, match in ipairs(draft:find(soft .. "[^.!?\\n]*" .. soft .. "[^.!?\\n]*" .. soft)) do
      draft:flag { start = match.start, finish = match.finish }
    end
  end,
  examples = {
    {
      given = "Es wäre schön, wenn Sie uns ein Foto senden könnten, dann würden wir prüfen.",
      flags = { "wäre schön, wenn Sie uns ein Foto senden könnten, dann würden" },
      tone = { directness = 85 },
    },
    { given = "Könnten Sie uns ein Foto senden? Das wäre gut.", flags = {}, tone = { directness = 85 } },
    { given = "Es wäre schön, wenn Sie uns ein Foto senden könnten, dann würden wir prüfen.", flags = {}, tone = { directness = 40 } },
  },
}
