local links <const> = require "links"

return {
  id = "platform/aliexpress/policy/short_link",
  stage = "policy",
  severity = "block",
  summary = "No short link on AliExpress",
  why = "Nobody sees where a short link ends.",
  clause = "Trade stays on the platform: no contact outside",
  penalty = "Points, closed campaigns, frozen funds.",
  source = "ALI1; background",
  confidence = "medium",
  apply = links.flag_short(),
  examples = {
    { given = "Here: tinyurl.com/demo2", flags = { "tinyurl.com" }, market = "aliexpress-us", severity = "block", fixes = { "human" } },
    { given = "The video is on the item page.", flags = {}, market = "aliexpress-us" },
    { given = "Video unter bit.ly/demo3", flags = { "bit.ly" }, market = "aliexpress-de" },
    { given = "Ein bisschen später.", flags = {}, market = "aliexpress-de" },
  },
}
