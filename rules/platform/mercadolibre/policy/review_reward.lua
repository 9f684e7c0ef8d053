local iberian <const> = require "iberian"
local reviews <const> = require "reviews"

return {
  id = "platform/mercadolibre/policy/review_reward",
  stage = "policy",
  severity = "block",
  summary = "No reward for a review on Mercado Libre",
  why = "A paid review misleads other buyers.",
  clause = "Ratings: the buyer's own",
  penalty = "The reputation falls.",
  source = "background",
  confidence = "medium",
  apply = iberian.with("reward", reviews.flag_reward()),
  examples = {
    { given = "Sale hoy. Le damos un regalo por su reseña.", flags = { "reseña" }, market = "mercadolibre-mx", severity = "block", fixes = { "human" } },
    { given = "El regalo va en la caja.", flags = {}, market = "mercadolibre-mx" },
    { given = "Sai hoje. Ganhe um brinde pela sua avaliação.", flags = { "avaliação" }, market = "mercadolibre-br" },
    { given = "O brinde vai na caixa.", flags = {}, market = "mercadolibre-br" },
    { given = "No podemos ofrecer un regalo por su reseña.", flags = {}, market = "mercadolibre-mx" },
  },
}
