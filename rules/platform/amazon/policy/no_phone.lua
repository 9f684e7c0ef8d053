local contact <const> = require "contact"

return {
  id = "platform/amazon/policy/no_phone",
  stage = "policy",
  severity = "block",
  summary = "No telephone number in a message to a buyer",
  why = "Amazon keeps the talk on its own pages; numbers in words or with blanks count too.",
  clause = "Communication guidelines: no telephone numbers",
  penalty = "The message is blocked; repeated, only Amazon's templates may be sent, then messages are restricted.",
  source = "AMZ4, AMZ11",
  confidence = "high",
  apply = contact.flag_phone(),
  examples = {
    { given = "Rufen Sie 0151 23456780 an.", flags = { "0151 23456780" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = "Unsere Nummer: ０１５１ ２３４５６７８０", flags = { "０１５１ ２３４５６７８０" }, market = "amazon-de" },
    { given = "Wählen Sie null eins fünf eins zwei drei vier fünf.", flags = { "null eins fünf eins zwei drei vier fünf" }, market = "amazon-de" },
    { given = "Bestellung 302-4417563-9082147, 120 x 60 cm, 24.11.2026, 12,50 €.", flags = {}, market = "amazon-de" },
    { given = "Call 4 1 5 5 5 5 0 1 4 4 today.", flags = { "4 1 5 5 5 5 0 1 4 4" }, market = "amazon-us" },
    { given = "Call two oh two five five five oh one four three.", flags = { "two oh two five five five oh one four three" }, market = "amazon-us" },
    { given = "No call is needed; delivery to Perth WA 6000 takes a week.", flags = {}, market = "amazon-us" },
    { given = "お電話は０９０－１２３４－５６７９です。", flags = { "０９０－１２３４－５６７９" }, market = "amazon-jp" },
    { given = "伝票番号は4021-7753-1181です。", flags = {}, market = "amazon-jp" },
    { given = "打一三八零零一三八零零一。", flags = { "一三八零零一三八零零一" }, market = "amazon-us", language = "zh-Hans" },
    { given = "一共两个，三四天到。", flags = {}, market = "amazon-us", language = "zh-Hans" },
  },
}
