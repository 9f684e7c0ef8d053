local claims <const> = require "claims"

return {
  id = "platform/lazada/policy/early_receipt",
  stage = "policy",
  severity = "block",
  summary = "No request to confirm the receipt early",
  why = "Nobody confirms what is not there.",
  clause = "Orders: the buyer's rights stay",
  penalty = "Points of non-compliance.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_early(),
  examples = {
    { given = "Press received first so we can send it.", flags = { "Press received first so we" }, market = "lazada-ph", severity = "block", fixes = { "human" } },
    { given = "Please confirm after you have it.", flags = {}, market = "lazada-ph" },
    { given = "提前确认收货哦。", flags = { "提前确认收货" }, market = "lazada-sg", language = "zh-Hans" },
    { given = "收到货后再点确认。", flags = {}, market = "lazada-sg", language = "zh-Hans" },
  },
}
