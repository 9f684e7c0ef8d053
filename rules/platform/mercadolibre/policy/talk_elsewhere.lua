local elsewhere <const> = require "elsewhere"
local iberian <const> = require "iberian"

return {
  id = "platform/mercadolibre/policy/talk_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No talk away from Mercado Libre",
  why = "The thread of the order is the record of what was said.",
  clause = "Fee avoidance: no deal outside, no other price",
  penalty = "Sanctions up to suspension.",
  source = "ML5 ayuda.mercadolibre.com.mx 1231",
  confidence = "high",
  apply = iberian.with("talk", elsewhere.flag_talk()),
  examples = {
    { given = "Sigamos por SMS.", flags = { "Sigamos por SMS" }, market = "mercadolibre-mx", severity = "block", fixes = { "human" } },
    { given = "Sigamos por aquí.", flags = {}, market = "mercadolibre-mx" },
    { given = "Vamos falar por telefone.", flags = { "Vamos falar por telefone" }, market = "mercadolibre-br" },
    { given = "Vamos falar por aqui.", flags = {}, market = "mercadolibre-br" },
    { given = "Por teléfono no podemos atender.", flags = {}, market = "mercadolibre-mx" },
  },
}
