local promotion <const> = require "promotion"

return {
  id = "platform/rakuten/policy/no_coupon",
  stage = "policy",
  severity = "warn",
  summary = "No coupon for later orders unasked",
  why = "The buyer has asked for something else.",
  source = "background",
  confidence = "low",
  apply = promotion.flag_coupon(),
  examples = {
    { given = "本日発送します。次回使えるクーポンをご利用ください。", flags = { "次回使えるクーポンをご利用ください。" }, market = "rakuten-jp", severity = "warn", fixes = { "remove" } },
    { given = "クーポンは適用済みです。", flags = {}, market = "rakuten-jp" },
    { given = "発送済みです。次回ご注文でクーポンが使えます。", flags = { "次回ご注文でクーポンが使えます。" }, market = "rakuten-jp" },
    { given = "クーポン分は返金いたします。", flags = {}, market = "rakuten-jp" },
  },
}
