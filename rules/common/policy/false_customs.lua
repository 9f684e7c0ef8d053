local advertising <const> = require "advertising"

return {
  id = "common/policy/false_customs",
  stage = "policy",
  severity = "block",
  summary = "No false papers for customs",
  why = "It is fraud, and the buyer is liable too.",
  clause = "Customs law: true value and nature",
  penalty = "Fines; the parcel is seized.",
  source = "LW-CUSTOMS; background",
  confidence = "high",
  apply = advertising.flag_customs(),
  examples = {
    { given = "Wir deklarieren nur 8 Euro für den Zoll.", flags = { "deklarieren nur 8 Euro für den Zoll" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = "Der Zoll ist im Preis enthalten.", flags = {}, market = "amazon-de" },
    { given = "We mark it as a gift.", flags = { "mark it as a gift" }, market = "amazon-us" },
    { given = "We cannot declare it as a gift. Add a gift message if you like.", flags = {}, market = "amazon-us" },
    { given = "ギフト扱いで申告します。", flags = { "ギフト扱いで申告" }, market = "amazon-jp" },
    { given = "ギフト包装を承ります。", flags = {}, market = "amazon-jp" },
    { given = "我们帮您低报。", flags = { "低报" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "清关费用已经包含在价格里。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
  },
}
