local iberian <const> = require "iberian"
local reviews <const> = require "reviews"

return {
  id = "platform/mercadolibre/policy/review_positive",
  stage = "policy",
  severity = "block",
  summary = "No request for a good rating on Mercado Libre",
  why = "A rating is the buyer's own.",
  clause = "Ratings: the buyer's own",
  penalty = "The reputation falls.",
  source = "background",
  confidence = "medium",
  apply = iberian.with("positive", reviews.flag_positive()),
  examples = {
    { given = "Sale hoy. Por favor, pónganos cinco estrellas.", flags = { "cinco estrellas" }, market = "mercadolibre-mx", severity = "block", fixes = { "human" } },
    { given = "Gracias por las cinco estrellas.", flags = {}, market = "mercadolibre-mx" },
    { given = "Sai hoje. Por favor, dê cinco estrelas.", flags = { "cinco estrelas" }, market = "mercadolibre-br" },
    { given = "Obrigado pelas cinco estrelas.", flags = {}, market = "mercadolibre-br" },
  },
}
