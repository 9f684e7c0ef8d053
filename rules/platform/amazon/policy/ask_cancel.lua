local claims <const> = require "claims"

return {
  id = "platform/amazon/policy/ask_cancel",
  stage = "policy",
  severity = "block",
  summary = "No request that the buyer cancel",
  why = "Out of stock: the seller adjusts the order, then tells the buyer.",
  clause = "Communication guidelines: cancellations are the seller's task",
  penalty = "Messages are restricted for 30 days or for good; the account may be suspended.",
  source = "AMZ1",
  confidence = "high",
  apply = claims.flag_cancel(),
  examples = {
    { given = "Stornieren Sie bitte selbst.", flags = { "Stornieren Sie bitte selbst" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = "Wie gewünscht haben wir storniert.", flags = {}, market = "amazon-de" },
    { given = "Could you cancel it from your side?", flags = { "Could you cancel it from your side" }, market = "amazon-us" },
    { given = "As you asked, I have cancelled the order. If you wish, you can cancel the second one.", flags = {}, market = "amazon-us" },
    { given = "お客様側でキャンセルをお願いします。", flags = { "お客様側でキャンセルをお願い" }, market = "amazon-jp" },
    { given = "キャンセルを承りました。", flags = {}, market = "amazon-jp" },
    { given = "您那边取消一下吧。", flags = { "您那边取消一下吧" }, market = "amazon-us", language = "zh-Hans" },
    { given = "订单已按您的要求取消。", flags = {}, market = "amazon-us", language = "zh-Hans" },
  },
}
