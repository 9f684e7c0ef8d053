local links <const> = require "links"

return {
  id = "platform/etsy/policy/foreign_link",
  stage = "policy",
  severity = "warn",
  summary = "No link away from Etsy",
  why = "The platform keeps its buyers' way to itself.",
  clause = "Messages: for the order alone",
  penalty = "The message is removed.",
  source = "background",
  confidence = "medium",
  apply = links.flag_foreign(),
  examples = {
    { given = "See demo-lamps.com for the manual.", flags = { "demo-lamps.com" }, market = "etsy-us", severity = "warn", fixes = { "human" } },
    { given = "The manual is on your order page.", flags = {}, market = "etsy-us" },
    { given = "Die Anleitung steht auf demo-lampen.de.", flags = { "demo-lampen.de" }, market = "etsy-de" },
    { given = "Die Anleitung liegt bei.", flags = {}, market = "etsy-de" },
    { given = "See https://www.etsy.com/help", flags = {}, market = "etsy-us" },
  },
}
