local links <const> = require "links"

return {
  id = "platform/tiktokshop/policy/foreign_link",
  stage = "policy",
  severity = "block",
  summary = "No link away from TikTok Shop",
  why = "The platform keeps its buyers' way to itself.",
  clause = "Off-platform guidance: no names, links, numbers",
  penalty = "Penalty points; the chat is limited.",
  source = "TT1, TT4",
  confidence = "medium",
  apply = links.flag_foreign(),
  examples = {
    { given = "See demo-lamps.com for the manual.", flags = { "demo-lamps.com" }, market = "tiktokshop-us", severity = "block", fixes = { "human" } },
    { given = "The manual is on your order page.", flags = {}, market = "tiktokshop-us" },
    { given = "Die Anleitung steht auf demo-lampen.de.", flags = { "demo-lampen.de" }, market = "tiktokshop-de" },
    { given = "Die Anleitung liegt bei.", flags = {}, market = "tiktokshop-de" },
    { given = "See https://shop.tiktok.com/help", flags = {}, market = "tiktokshop-us" },
  },
}
