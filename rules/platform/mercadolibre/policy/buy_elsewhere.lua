local elsewhere <const> = require "elsewhere"
local iberian <const> = require "iberian"

return {
  id = "platform/mercadolibre/policy/buy_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No sale past Mercado Libre",
  why = "A sale that began here ends here.",
  clause = "Fee avoidance: no deal outside, no other price",
  penalty = "Sanctions up to suspension.",
  source = "ML5 ayuda.mercadolibre.com.mx 1231",
  confidence = "high",
  apply = iberian.with("sale", elsewhere.flag_sale()),
  examples = {
    { given = "En nuestra web sale más barato.", flags = { "En nuestra web" }, market = "mercadolibre-mx", severity = "block", fixes = { "human" } },
    { given = "El precio es el de la publicación.", flags = {}, market = "mercadolibre-mx" },
    { given = "Compre por fora da plataforma.", flags = { "Compre por fora" }, market = "mercadolibre-br" },
    { given = "O preço é o do anúncio.", flags = {}, market = "mercadolibre-br" },
  },
}
