local elsewhere <const> = require "elsewhere"
local iberian <const> = require "iberian"

return {
  id = "platform/mercadolibre/policy/pay_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No payment past Mercado Libre",
  why = "Money past the checkout has no protection.",
  clause = "Fee avoidance: no deal outside, no other price",
  penalty = "Sanctions up to suspension.",
  source = "ML5 ayuda.mercadolibre.com.mx 1231",
  confidence = "high",
  apply = iberian.with("payment", elsewhere.flag_payment()),
  examples = {
    { given = "Haga una transferencia a nuestra cuenta.", flags = { "Haga una transferencia a nuestra cuenta" }, market = "mercadolibre-mx", severity = "block", fixes = { "human" } },
    { given = "El reembolso llega a su tarjeta.", flags = {}, market = "mercadolibre-mx" },
    { given = "Faça um pix para a nossa conta.", flags = { "Faça um pix para a nossa conta" }, market = "mercadolibre-br" },
    { given = "O reembolso vai para o seu cartão.", flags = {}, market = "mercadolibre-br" },
    { given = "Nunca pague por transferencia a nuestra cuenta.", flags = {}, market = "mercadolibre-mx" },
  },
}
