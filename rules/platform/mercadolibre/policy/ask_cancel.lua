local claims <const> = require "claims"
local iberian <const> = require "iberian"

return {
  id = "platform/mercadolibre/policy/ask_cancel",
  stage = "policy",
  severity = "warn",
  summary = "No request that the buyer cancel",
  why = "The shop cancels what the shop cannot send.",
  clause = "Best practices: claims are not discouraged",
  penalty = "The reputation falls; sanctions up to suspension.",
  source = "ML4 global-selling.mercadolibre.com",
  confidence = "high",
  apply = iberian.with("cancel", claims.flag_cancel()),
  examples = {
    { given = "Cancele usted la compra, por favor.", flags = { "Cancele usted la compra" }, market = "mercadolibre-mx", severity = "warn", fixes = { "human" } },
    { given = "Cancelamos la compra y le devolvemos el dinero.", flags = {}, market = "mercadolibre-mx" },
    { given = "Cancele a compra, por favor.", flags = { "Cancele a compra" }, market = "mercadolibre-br" },
    { given = "Cancelamos a compra e devolvemos o valor.", flags = {}, market = "mercadolibre-br" },
  },
}
