local form <const> = require "form"

return {
  id = "platform/mercadolibre/policy/no_markup",
  stage = "policy",
  severity = "block",
  summary = "Plain text without tags",
  why = "Tags are shown as they are.",
  source = "background",
  confidence = "high",
  apply = form.flag_markup(),
  examples = {
    { given = "Hola<br>gracias", flags = { "<br>" }, market = "mercadolibre-mx", severity = "block", fixes = { "remove" } },
    { given = "Tallas < 5 no hay.", flags = {}, market = "mercadolibre-mx" },
  },
}
