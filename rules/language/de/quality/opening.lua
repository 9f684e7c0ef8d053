local openings <const> = "(?im)^(?:hiermit|bezug nehmend auf|in beantwortung|wir müssen ihnen leider mitteilen|"
  .. "wie ihnen sicher bekannt ist|wie bereits erwähnt|werter kunde)"

return {
  id = "language/de/quality/opening",
  stage = "quality",
  severity = "advise",
  summary = "An opening that readers skip",
  why = "Hiermit, Bezug nehmend auf and the like say nothing; German mail begins with the answer.",
  looks_for = { text = openings },
  apply = function(draft)
    for _, match in ipairs(draft:find(openings, { words = true })) do
      draft:flag { start = match.start, finish = match.finish }
    end
  end,
  examples = {
    { given = "Guten Tag,\n\nhiermit bestätigen wir den Eingang.", flags = { "hiermit" } },
    { given = "Bezug nehmend auf Ihre Nachricht senden wir Ersatz.", flags = { "Bezug nehmend auf" } },
    { given = "Guten Tag,\n\nIhr Paket ist da. Der Ersatz ist hiermit bestätigt.", flags = {} },
  },
}
