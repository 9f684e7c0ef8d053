local iberian <const> = require "iberian"
local reviews <const> = require "reviews"

return {
  id = "platform/mercadolibre/policy/review_change",
  stage = "policy",
  severity = "block",
  summary = "No request to change a review on Mercado Libre",
  why = "The buyer changes a review unasked, or not at all.",
  clause = "Ratings: the buyer's own",
  penalty = "The reputation falls.",
  source = "background",
  confidence = "medium",
  apply = iberian.with("change", reviews.flag_change {}),
  examples = {
    { given = "Ya lo enviamos. ¿Podría cambiar su calificación?", flags = { "cambiar su calificación" }, market = "mercadolibre-mx", severity = "block", fixes = { "human" } },
    { given = "Leímos su calificación.", flags = {}, market = "mercadolibre-mx" },
    { given = "Já enviamos. Poderia mudar a avaliação?", flags = { "mudar a avaliação" }, market = "mercadolibre-br" },
    { given = "Lemos a sua avaliação.", flags = {}, market = "mercadolibre-br" },
    { given = "Nunca pedimos cambiar la calificación.", flags = {}, market = "mercadolibre-mx" },
  },
}
