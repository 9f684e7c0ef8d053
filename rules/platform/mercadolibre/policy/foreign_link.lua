local links <const> = require "links"

return {
  id = "platform/mercadolibre/policy/foreign_link",
  stage = "policy",
  severity = "block",
  summary = "No link away from Mercado Libre",
  why = "A link leads the buyer away.",
  clause = "Messages: no contact data and no links",
  penalty = "The message is moderated; sanctions up to suspension.",
  source = "ML3, ML5",
  confidence = "medium",
  apply = links.flag_foreign(),
  examples = {
    { given = "El manual está en demo-lamparas.com.", flags = { "demo-lamparas.com" }, market = "mercadolibre-mx", severity = "block", fixes = { "human" } },
    { given = "El manual va en la caja.", flags = {}, market = "mercadolibre-mx" },
    { given = "O manual está em demo-luminarias.com.br.", flags = { "demo-luminarias.com.br" }, market = "mercadolibre-br" },
    { given = "O manual vai na caixa.", flags = {}, market = "mercadolibre-br" },
    { given = "Vea https://www.mercadolibre.com.mx/ayuda", flags = {}, market = "mercadolibre-mx" },
  },
}
