local claims <const> = require "claims"

return {
  id = "platform/shopee/policy/early_receipt",
  stage = "policy",
  severity = "block",
  summary = "No request to confirm the receipt early",
  why = "The confirmation frees the money and ends the buyer's protection.",
  clause = "Order rules: no early confirmation",
  penalty = "Penalty points; the chat may be frozen.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_early(),
  examples = {
    { given = "Press order received first dear.", flags = { "Press order received first" }, market = "shopee-sg", severity = "block", fixes = { "human" } },
    { given = "Press received after you have checked it.", flags = {}, market = "shopee-sg" },
    { given = "先点确认收货哦。", flags = { "先点确认收货" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "检查后再确认收货。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
  },
}
