local links <const> = require "links"

return {
  id = "platform/etsy/policy/short_link",
  stage = "policy",
  severity = "warn",
  summary = "No short link on Etsy",
  why = "What is shortened cannot be checked.",
  clause = "Messages: for the order alone",
  penalty = "The message is removed.",
  source = "background",
  confidence = "medium",
  apply = links.flag_short(),
  examples = {
    { given = "Video: bit.ly/demo1", flags = { "bit.ly" }, market = "etsy-us", severity = "warn", fixes = { "human" } },
    { given = "A bit later today.", flags = {}, market = "etsy-us" },
    { given = "Video unter bit.ly/demo3", flags = { "bit.ly" }, market = "etsy-de" },
    { given = "Ein bisschen später.", flags = {}, market = "etsy-de" },
  },
}
