local promotion <const> = require "promotion"

return {
  id = "platform/amazon/policy/no_newsletter",
  stage = "policy",
  severity = "block",
  summary = "No newsletter, no list, no followers",
  why = "Messages serve the order; marketing belongs elsewhere.",
  clause = "Communication guidelines: no marketing",
  penalty = "The message is blocked; repeated, only Amazon's templates may be sent, then messages are restricted.",
  source = "AMZ4, AMZ11",
  confidence = "high",
  apply = promotion.flag_subscription(),
  examples = {
    { given = "Es kommt morgen. Abonnieren Sie unseren Newsletter.", flags = { "Abonnieren Sie unseren Newsletter." }, market = "amazon-de", severity = "block", fixes = { "remove" } },
    { given = "Mehr müssen Sie nicht tun.", flags = {}, market = "amazon-de" },
    { given = "It ships today. Join our VIP list!", flags = { "Join our VIP list!" }, market = "amazon-us" },
    { given = "The two boards join at the list of screws.", flags = {}, market = "amazon-us" },
    { given = "本日発送します。メルマガ登録はこちら。", flags = { "メルマガ登録はこちら。" }, market = "amazon-jp" },
    { given = "今天发货。关注店铺领福利。", flags = { "关注店铺领福利。" }, market = "amazon-us", language = "zh-Hans" },
    { given = "请关注物流信息。", flags = {}, market = "amazon-us", language = "zh-Hans" },
  },
}
