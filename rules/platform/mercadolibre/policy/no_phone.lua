local contact <const> = require "contact"

return {
  id = "platform/mercadolibre/policy/no_phone",
  stage = "policy",
  severity = "block",
  summary = "No telephone number on Mercado Libre",
  why = "A call leaves no record for a dispute.",
  clause = "Messages: no contact data and no links",
  penalty = "The message is moderated; sanctions up to suspension.",
  source = "ML3, ML5",
  confidence = "medium",
  apply = contact.flag_phone(),
  examples = {
    { given = "Mi número es +52 55 1234 5678.", flags = { "+52 55 1234 5678" }, market = "mercadolibre-mx", severity = "block", fixes = { "human" } },
    { given = "Son 3 piezas de 120 pesos.", flags = {}, market = "mercadolibre-mx" },
    { given = "Ligue para 11 91234-5678.", flags = { "11 91234-5678" }, market = "mercadolibre-br" },
    { given = "São 3 peças de 50 reais.", flags = {}, market = "mercadolibre-br" },
  },
}
