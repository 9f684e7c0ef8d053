local links <const> = require "links"

return {
  id = "platform/walmart/policy/short_link",
  stage = "policy",
  severity = "block",
  summary = "No short link on Walmart",
  why = "Nobody sees where a short link ends.",
  clause = "Customer care: no way of contact that the buyer has not begun",
  penalty = "The account may be suspended.",
  source = "WM2, WM3 marketplacelearn.walmart.com",
  confidence = "high",
  apply = links.flag_short(),
  examples = {
    { given = "Here: tinyurl.com/demo2", flags = { "tinyurl.com" }, market = "walmart-us", severity = "block", fixes = { "human" } },
    { given = "The video is on the item page.", flags = {}, market = "walmart-us" },
    { given = "Video: bit.ly/demo1", flags = { "bit.ly" }, market = "walmart-us" },
    { given = "A bit later today.", flags = {}, market = "walmart-us" },
  },
}
