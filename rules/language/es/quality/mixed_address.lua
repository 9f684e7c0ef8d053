local familiar <const> = "(?i:tú|ti|contigo|tus?|te|vos|puedes|podés|tienes|tenés|quieres|querés|debes|necesitas|necesitás|prefieres|preferís"
  .. "|envíanos|envianos|escríbenos|escribinos|dinos|decinos|avísanos|avisanos|cuéntanos|contanos)"
local polite <const> = "(?i:usted|envíenos|escríbanos|díganos|avísenos|cuéntenos|indíquenos|respóndanos|conserve|disculpe)"

return {
  id = "language/es/quality/mixed_address",
  stage = "quality",
  severity = "advise",
  summary = "tú and usted in one text",
  why = "The mix is the fault that Spanish readers name first; either form is better kept throughout.",
  looks_for = { text = familiar },
  apply = function(draft)
    if #draft:find(polite, { words = true }) == 0 then
      return
    end
    for _, match in ipairs(draft:find(familiar, { words = true })) do
      draft:flag { start = match.start, finish = match.finish }
    end
  end,
  examples = {
    { given = "Envíenos una foto y te respondemos mañana.", flags = { "te" } },
    { given = "¿Podés decirnos si usted lo recibió?", flags = { "Podés" } },
    { given = "Te llega mañana. Si quieres cambiarlo, escríbenos.", flags = {} },
    { given = "Envíenos una foto del té y le respondemos.", flags = {} },
  },
}
