local claims <const> = require "claims"
local iberian <const> = require "iberian"

return {
  id = "platform/mercadolibre/policy/claim_withdrawal",
  stage = "policy",
  severity = "block",
  summary = "No pressure to withdraw a claim on Mercado Libre",
  why = "A solution never hangs on a claim.",
  clause = "Best practices: claims are not discouraged",
  penalty = "The reputation falls; sanctions up to suspension.",
  source = "ML4 global-selling.mercadolibre.com",
  confidence = "high",
  apply = iberian.with("withdrawal", claims.flag_withdrawal()),
  examples = {
    { given = "Cierre primero el reclamo.", flags = { "Cierre primero el reclamo" }, market = "mercadolibre-mx", severity = "block", fixes = { "human" } },
    { given = "El reclamo lo revisa la plataforma.", flags = {}, market = "mercadolibre-mx" },
    { given = "Encerre a reclamação primeiro.", flags = { "Encerre a reclamação" }, market = "mercadolibre-br" },
    { given = "A reclamação está em análise.", flags = {}, market = "mercadolibre-br" },
    { given = "Usted decide si cierra el reclamo.", flags = {}, market = "mercadolibre-mx" },
  },
}
