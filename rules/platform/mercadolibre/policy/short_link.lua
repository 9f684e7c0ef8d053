local links <const> = require "links"

return {
  id = "platform/mercadolibre/policy/short_link",
  stage = "policy",
  severity = "block",
  summary = "No short link on Mercado Libre",
  why = "A short link hides where it leads.",
  clause = "Messages: no contact data and no links",
  penalty = "The message is moderated; sanctions up to suspension.",
  source = "ML3, ML5",
  confidence = "medium",
  apply = links.flag_short(),
  examples = {
    { given = "Video: tinyurl.com/demo6", flags = { "tinyurl.com" }, market = "mercadolibre-mx", severity = "block", fixes = { "human" } },
    { given = "El video está en la publicación.", flags = {}, market = "mercadolibre-mx" },
    { given = "Vídeo: bit.ly/demo7", flags = { "bit.ly" }, market = "mercadolibre-br" },
    { given = "O vídeo está no anúncio.", flags = {}, market = "mercadolibre-br" },
  },
}
