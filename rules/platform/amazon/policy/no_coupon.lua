local promotion <const> = require "promotion"

return {
  id = "platform/amazon/policy/no_coupon",
  stage = "policy",
  severity = "block",
  summary = "No coupon and no advertising",
  why = "Messages serve the order; marketing belongs elsewhere.",
  clause = "Communication guidelines: no marketing or coupons",
  penalty = "The message is blocked; repeated, only Amazon's templates may be sent, then messages are restricted.",
  source = "AMZ4, AMZ11",
  confidence = "high",
  apply = promotion.flag_coupon(),
  examples = {
    { given = "Es kommt morgen. Mit dem Code HERBST10 sparen Sie beim nächsten Einkauf.", flags = { "Mit dem Code HERBST10 sparen Sie beim nächsten Einkauf." }, market = "amazon-de", severity = "block", fixes = { "remove" } },
    { given = "Der Gutschein, den Sie eingelöst haben, wurde verrechnet.", flags = {}, market = "amazon-de" },
    { given = "It ships today. Use code SAVE11 on your next order.", flags = { "Use code SAVE11 on your next order." }, market = "amazon-us" },
    { given = "The voucher you used has been refunded. The bottle is BPA-free.", flags = {}, market = "amazon-us" },
    { given = "The voucher you entered at checkout took $3 off, so less comes back.", flags = {}, market = "amazon-us" },
    { given = "本日発送します。次回使えるクーポンをどうぞ。", flags = { "次回使えるクーポンをどうぞ。" }, market = "amazon-jp" },
    { given = "ご利用いただいたクーポンは返却されます。", flags = {}, market = "amazon-jp" },
    { given = "今天发货。下次下单用券立减。", flags = { "下次下单用券立减。" }, market = "amazon-us", language = "zh-Hans" },
    { given = "您使用的优惠券已退回。", flags = {}, market = "amazon-us", language = "zh-Hans" },
  },
}
