local messenger <const> = require "messenger"

return {
  id = "platform/amazon/policy/no_messenger",
  stage = "policy",
  severity = "block",
  summary = "No way to a messenger or a network",
  why = "Amazon bans contact data of any kind; a product that shows messages is none.",
  clause = "Communication guidelines: no contact outside of Amazon",
  penalty = "The message is blocked; repeated, only Amazon's templates may be sent, then messages are restricted.",
  source = "AMZ4, AMZ11",
  confidence = "high",
  apply = messenger.flag(),
  examples = {
    { given = "Schreiben Sie uns auf WhatsApp.", flags = { "Schreiben Sie uns auf WhatsApp" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = "Melden Sie sich per Tеlеgrаm.", flags = { "Melden Sie sich per Tеlеgrаm" }, market = "amazon-de" },
    { given = "Bitte schreiben Sie uns nicht auf WhatsApp.", flags = {}, market = "amazon-de" },
    { given = "Die Uhr zeigt WhatsApp-Nachrichten; dm nimmt Akkus zurück.", flags = {}, market = "amazon-de" },
    { given = "Message us on Whats​App.", flags = { "Message us on Whats​App" }, market = "amazon-us" },
    { given = "We do not use WhatsApp. The Bluetooth signal reaches 10 m.", flags = {}, market = "amazon-us" },
    { given = "Never add anyone on Telegram in our name.", flags = {}, market = "amazon-us" },
    { given = "LINEで友だち追加をお願いします。", flags = { "LINEで友だち追加" }, market = "amazon-jp" },
    { given = "オンラインで追加のお手続きができます。", flags = {}, market = "amazon-jp" },
    { given = "LINEでのご連絡はお受けしておりません。", flags = {}, market = "amazon-jp" },
    { given = "加我微信聊。", flags = { "加我微信" }, market = "amazon-us", language = "zh-Hans" },
    { given = "请勿添加自称客服的微信。这款V领也有。", flags = {}, market = "amazon-us", language = "zh-Hans" },
  },
}
