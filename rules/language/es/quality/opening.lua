local openings <const> = "(?im)^(?:por medio de la presente|le informamos|te informamos|en respuesta a su|lamentablemente|estimad[oa]s? clientes?|"
  .. "nos dirigimos a usted|me dirijo a usted|acusamos recibo)"

return {
  id = "language/es/quality/opening",
  stage = "quality",
  severity = "advise",
  summary = "An opening that readers skip",
  why = "“Por medio de la presente” and the like say nothing; the answer is the opening.",
  looks_for = { text = openings },
  apply = function(draft)
    for _, match in ipairs(draft:find(openings, { words = true })) do
      draft:flag { start = match.start, finish = match.finish }
    end
  end,
  examples = {
    { given = "Hola:\n\nPor medio de la presente confirmamos su pedido.", flags = { "Por medio de la presente" } },
    { given = "Lamentablemente no queda ninguna.", flags = { "Lamentablemente" } },
    { given = "Hola:\n\nSu pedido salió ayer. Lamentablemente va con retraso.", flags = {} },
  },
}
