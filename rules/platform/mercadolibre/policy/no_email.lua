local contact <const> = require "contact"

return {
  id = "platform/mercadolibre/policy/no_email",
  stage = "policy",
  severity = "block",
  summary = "No e-mail address on Mercado Libre",
  why = "Mail takes the talk out of the platform's sight.",
  clause = "Messages: no contact data and no links",
  penalty = "The message is moderated; sanctions up to suspension.",
  source = "ML3, ML5",
  confidence = "medium",
  apply = contact.flag_email { fix = "by_reply" },
  examples = {
    { given = "Escriba a ayuda@example.com.", flags = { "ayuda@example.com" }, market = "mercadolibre-mx", severity = "block", fixes = { "human" } },
    { given = "Responda a este mensaje.", flags = {}, market = "mercadolibre-mx" },
    { given = "Escreva para ajuda@example.com.", flags = { "ajuda@example.com" }, market = "mercadolibre-br" },
    { given = "Responda a esta mensagem.", flags = {}, market = "mercadolibre-br" },
  },
}
