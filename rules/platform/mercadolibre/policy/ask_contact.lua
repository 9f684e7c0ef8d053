local contact <const> = require "contact"
local iberian <const> = require "iberian"

return {
  id = "platform/mercadolibre/policy/ask_contact",
  stage = "policy",
  severity = "block",
  summary = "No request for contact data on Mercado Libre",
  why = "The order holds all that is needed.",
  clause = "Messages: no contact data and no links",
  penalty = "The message is moderated; sanctions up to suspension.",
  source = "ML3, ML5",
  confidence = "medium",
  apply = iberian.with("ask", contact.flag_ask()),
  examples = {
    { given = "Déjeme su correo, por favor.", flags = { "Déjeme su correo" }, market = "mercadolibre-mx", severity = "block", fixes = { "human" } },
    { given = "Déjeme revisar el envío.", flags = {}, market = "mercadolibre-mx" },
    { given = "Me passa o seu telefone.", flags = { "passa o seu telefone" }, market = "mercadolibre-br" },
    { given = "Me passa o tamanho da peça.", flags = {}, market = "mercadolibre-br" },
  },
}
