local contact <const> = require "contact"

return {
  id = "platform/amazon/policy/no_email",
  stage = "policy",
  severity = "block",
  summary = "No e-mail address in a message to a buyer",
  why = "Amazon keeps the talk on its own pages and refuses such a text.",
  clause = "Communication guidelines: no e-mail addresses",
  penalty = "The message is blocked; repeated, only Amazon's templates may be sent, then messages are restricted.",
  source = "AMZ4, AMZ9, AMZ11",
  confidence = "high",
  apply = contact.flag_email { fix = "by_reply" },
  examples = {
    { given = "Schreiben Sie an a.b@example.org.", flags = { "an a.b@example.org" }, market = "amazon-de", severity = "block", fixes = { "replace: per Antwort auf diese Nachricht" } },
    { given = "Kontakt: info (ät) lampen punkt de", flags = { "info (ät) lampen punkt de" }, market = "amazon-de" },
    { given = "Das Netzteil liefert 5 V @ 2 A. Das reicht.", flags = {}, market = "amazon-de" },
    { given = "Write to team@example.com before Friday.", flags = { "to team@example.com" }, market = "amazon-us" },
    { given = "Mail t e a m at lamps dot com.", flags = { "t e a m at lamps dot com" }, market = "amazon-us" },
    { given = "Look at this. It is meant as a dot on the map.", flags = {}, market = "amazon-us" },
    { given = "info＠akari．jpまでご連絡ください。", flags = { "info＠akari．jpまで" }, market = "amazon-jp" },
    { given = "info アットマーク akari ドット jp です。", flags = { "info アットマーク akari ドット jp" }, market = "amazon-jp" },
    { given = "ご返信をお待ちしております。", flags = {}, market = "amazon-jp" },
    { given = "请写信到 kf 艾特 deng 点 com。", flags = { "写信到 kf 艾特 deng 点 com" }, market = "amazon-us", language = "zh-Hans" },
    { given = "晚上九点发货，请放心。", flags = {}, market = "amazon-us", language = "zh-Hans" },
  },
}
