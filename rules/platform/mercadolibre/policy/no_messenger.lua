local iberian <const> = require "iberian"
local messenger <const> = require "messenger"

return {
  id = "platform/mercadolibre/policy/no_messenger",
  stage = "policy",
  severity = "block",
  summary = "No messenger outside of Mercado Libre",
  why = "What was agreed in another app does not count here.",
  clause = "Messages: no contact data and no links",
  penalty = "The message is moderated; sanctions up to suspension.",
  source = "ML3, ML5",
  confidence = "medium",
  apply = iberian.with("messenger", messenger.flag()),
  examples = {
    { given = "Escríbame al WhatsApp.", flags = { "Escríbame al WhatsApp" }, market = "mercadolibre-mx", severity = "block", fixes = { "human" } },
    { given = "El reloj muestra los mensajes de WhatsApp.", flags = {}, market = "mercadolibre-mx" },
    { given = "Me chama no zap que resolvo mais rápido.", flags = { "chama no zap" }, market = "mercadolibre-br" },
    { given = "Não podemos tratar da troca pelo WhatsApp; seguimos por aqui.", flags = {}, market = "mercadolibre-br" },
    { given = "No podemos atender por WhatsApp; seguimos por aquí.", flags = {}, market = "mercadolibre-mx" },
    { given = "No agregue a nadie por WhatsApp, es un fraude.", flags = {}, market = "mercadolibre-ar" },
  },
}
