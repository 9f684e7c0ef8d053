local promotion <const> = require "promotion"

return {
  id = "platform/ebay/policy/no_coupon",
  stage = "policy",
  severity = "block",
  summary = "No advertising in messages",
  why = "Unasked advertising is spam.",
  clause = "Member-to-member contact: no spam",
  penalty = "Messages are blocked, selling is limited, the top rating is lost for a cycle.",
  source = "EB1",
  confidence = "high",
  apply = promotion.flag_coupon(),
  examples = {
    { given = "Es kommt morgen. Entdecken Sie unsere neuen Radios.", flags = { "Entdecken Sie unsere neuen Radios." }, market = "ebay-de", severity = "block", fixes = { "remove" } },
    { given = "Das Radio ist neu.", flags = {}, market = "ebay-de" },
    { given = "It ships today. Use RADIO5 next time you shop with us.", flags = { "Use RADIO5 next time you shop with us." }, market = "ebay-us" },
    { given = "The coupon you used was applied.", flags = {}, market = "ebay-us" },
    { given = "今天发货。下次下单有优惠券。", flags = { "下次下单有优惠券。" }, market = "ebay-us", language = "zh-Hans" },
  },
}
