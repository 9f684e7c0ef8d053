local links <const> = require "links"

return {
  id = "platform/aliexpress/policy/foreign_link",
  stage = "policy",
  severity = "block",
  summary = "No link away from AliExpress",
  why = "Other sites are where deals go astray.",
  clause = "Trade stays on the platform: no contact outside",
  penalty = "Points, closed campaigns, frozen funds.",
  source = "ALI1; background",
  confidence = "medium",
  apply = links.flag_foreign(),
  examples = {
    { given = "The guide is at demo-lamps.net.", flags = { "demo-lamps.net" }, market = "aliexpress-us", severity = "block", fixes = { "human" } },
    { given = "The guide lies in the box.", flags = {}, market = "aliexpress-us" },
    { given = "Die Anleitung steht auf demo-lampen.de.", flags = { "demo-lampen.de" }, market = "aliexpress-de" },
    { given = "Die Anleitung liegt bei.", flags = {}, market = "aliexpress-de" },
    { given = "See https://www.aliexpress.com/help", flags = {}, market = "aliexpress-us" },
  },
}
