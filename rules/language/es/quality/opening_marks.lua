-- Links and whole pairs are eaten first; what is left opens with a letter and has no mark in front.
local lone <const> = "https?://\\S+|¿[^?\\n]*\\?|¡[^!\\n]*!|(\\p{L}[^¿¡?!.\\n]*[?!])"

return {
  id = "language/es/quality/opening_marks",
  stage = "quality",
  severity = "advise",
  summary = "A question or exclamation without its opening mark",
  why = "¿ and ¡ are not optional in Spanish: without them a text looks translated or careless.",
  looks_for = { text = "[?!]" },
  apply = function(draft)
    for _, match in ipairs(draft:find(lone)) do
      if match[1] then
        local mark <const> = string.sub(match.text, -1) == "?" and "¿" or "¡"
        draft:flag {
          start = match.start,
          finish = match.finish,
          says = mark .. " is missing in front.",
          fix = { kind = "replace", text = mark .. match.text },
        }
      end
    end
  end,
  examples = {
    { given = "Gracias. Podría enviarnos una foto?", flags = { "Podría enviarnos una foto?" } },
    { given = "¿Podría enviarnos una foto? Muchas gracias!", flags = { "Muchas gracias!" } },
    { given = "Si puede, ¿nos envía una foto? ¡Gracias!", flags = {} },
  },
}
