local claims <const> = require "claims"

return {
  id = "platform/aliexpress/policy/early_receipt",
  stage = "policy",
  severity = "block",
  summary = "No request to confirm the receipt early",
  why = "Who has confirmed can claim nothing any more.",
  clause = "Illegal profit: no pressure on a buyer's rights",
  penalty = "Points are deducted.",
  source = "ALI2 ssopdot.com",
  confidence = "medium",
  apply = claims.flag_early(),
  examples = {
    { given = "Press received first so we can send it.", flags = { "Press received first so we" }, market = "aliexpress-us", severity = "block", fixes = { "human" } },
    { given = "Please confirm after you have it.", flags = {}, market = "aliexpress-us" },
    { given = "Bestätigen Sie den Erhalt schon jetzt.", flags = { "Bestätigen Sie den Erhalt schon jetzt" }, market = "aliexpress-de" },
    { given = "Bestätigen Sie, nachdem es da ist.", flags = {}, market = "aliexpress-de" },
  },
}
