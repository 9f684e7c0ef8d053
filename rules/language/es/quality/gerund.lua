-- Gerunds behind a comma that tell what happened afterwards.
local after <const> = ", (siendo|quedando|resultando|llegando|causando|provocando|generando|ocasionando|pudiendo|debiendo|recibiéndol[oa]s?|entregándol[oa]s?)\\b"

return {
  id = "language/es/quality/gerund",
  stage = "quality",
  severity = "advise",
  summary = "A gerund for what came afterwards",
  why = "“Salió el lunes, llegando el martes” is a fault that schools mark, and a sign of translation; “y llegó” says it.",
  looks_for = { text = after },
  apply = function(draft)
    for _, match in ipairs(draft:find(after)) do
      draft:flag { start = match.start + 2, finish = match.finish }
    end
  end,
  examples = {
    { given = "El paquete salió el lunes, llegando el martes.", flags = { "llegando" } },
    { given = "Se dejó en recepción, recibiéndolo un vecino.", flags = { "recibiéndolo" } },
    { given = "Responda adjuntando una foto. Estamos revisando el pedido.", flags = {} },
  },
}
