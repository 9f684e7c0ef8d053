local iberian <const> = require "iberian"
local promotion <const> = require "promotion"

return {
  id = "platform/mercadolibre/policy/no_coupon",
  stage = "policy",
  severity = "warn",
  summary = "No coupon for later orders unasked",
  why = "The buyer has asked for something else.",
  source = "background",
  confidence = "low",
  apply = iberian.with("coupon", promotion.flag_coupon()),
  examples = {
    { given = "Sale hoy. Use el cupón en su próxima compra.", flags = { "Use el cupón en su próxima" }, market = "mercadolibre-mx", severity = "warn", fixes = { "human" } },
    { given = "El cupón que usó se devuelve.", flags = {}, market = "mercadolibre-mx" },
    { given = "Sai hoje. Use o cupom na próxima compra.", flags = { "Use o cupom na próxima" }, market = "mercadolibre-br" },
    { given = "O cupom foi devolvido.", flags = {}, market = "mercadolibre-br" },
  },
}
