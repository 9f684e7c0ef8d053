local openings <const> = "(?im)^(?:suite à|malgré nos efforts|nous accusons (?:bonne )?réception|comme déjà indiqué|comme déjà dit|"
  .. "par la présente|cher client|chère cliente)"

return {
  id = "language/fr/quality/opening",
  stage = "quality",
  severity = "advise",
  summary = "An opening that readers skip",
  why = "Par la présente and nous accusons réception are for registered letters; the buyer wants the answer.",
  looks_for = { text = openings },
  apply = function(draft)
    for _, match in ipairs(draft:find(openings, { words = true })) do
      draft:flag { start = match.start, finish = match.finish }
    end
  end,
  examples = {
    { given = "Bonjour,\n\nNous accusons réception de votre message.", flags = { "Nous accusons réception" } },
    { given = "Comme déjà indiqué, le colis est en route.", flags = { "Comme déjà indiqué" } },
    { given = "Bonjour,\n\nVotre colis est en route, malgré nos efforts il a du retard.", flags = {} },
  },
}
