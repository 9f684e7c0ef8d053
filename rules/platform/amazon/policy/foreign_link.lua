local links <const> = require "links"

return {
  id = "platform/amazon/policy/foreign_link",
  stage = "policy",
  severity = "block",
  summary = "No link away from Amazon",
  why = "Only Amazon's own pages and secure links that complete the order are allowed.",
  clause = "Communication guidelines: no external links",
  penalty = "The message is blocked; repeated, only Amazon's templates may be sent, then messages are restricted.",
  source = "AMZ4, AMZ11",
  confidence = "high",
  apply = links.flag_foreign(),
  examples = {
    { given = "Die Anleitung: www.lampen-demo.de/hilfe", flags = { "www.lampen-demo.de/hilfe" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = "Unter https://amazon.de.hilfe.example/x steht es.", flags = { "https://amazon.de.hilfe.example/x" }, market = "amazon-de" },
    { given = "Suchen Sie lampendemo punkt de.", flags = { "lampendemo punkt de" }, market = "amazon-de" },
    { given = "Rückgabe: https://www.amazon.de/returns. Passt z.B. ins Bad.Und sonst?", flags = {}, market = "amazon-de" },
    { given = "See lamps-demo.com for photos.", flags = { "lamps-demo.com" }, market = "amazon-us" },
    { given = "Open 192.168.0.1 or https://www.amazon.com/help. I checked the size.It fits.", flags = {}, market = "amazon-us" },
    { given = "akari-demo.jp をご覧ください。", flags = { "akari-demo.jp" }, market = "amazon-jp" },
    { given = "https://www.amazon.co.jp/returns をご覧ください。", flags = {}, market = "amazon-jp" },
    { given = "请看 deng-demo.cn 的说明。", flags = { "deng-demo.cn" }, market = "amazon-us", language = "zh-Hans" },
    { given = "说明书在亚马逊订单页。", flags = {}, market = "amazon-us", language = "zh-Hans" },
  },
}
