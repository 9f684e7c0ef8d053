local links <const> = require "links"

return {
  id = "platform/tiktokshop/policy/short_link",
  stage = "policy",
  severity = "block",
  summary = "No short link on TikTok Shop",
  why = "What is shortened cannot be checked.",
  clause = "Off-platform guidance: no names, links, numbers",
  penalty = "Penalty points; the chat is limited.",
  source = "TT1, TT4",
  confidence = "medium",
  apply = links.flag_short(),
  examples = {
    { given = "Video: bit.ly/demo1", flags = { "bit.ly" }, market = "tiktokshop-us", severity = "block", fixes = { "human" } },
    { given = "A bit later today.", flags = {}, market = "tiktokshop-us" },
    { given = "Video unter bit.ly/demo3", flags = { "bit.ly" }, market = "tiktokshop-de" },
    { given = "Ein bisschen später.", flags = {}, market = "tiktokshop-de" },
  },
}
