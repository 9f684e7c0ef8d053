local conduct <const> = require "conduct"

return {
  id = "common/policy/card_data",
  stage = "policy",
  severity = "block",
  summary = "No request for card data, passwords or one-time codes",
  why = "No seller needs them; whoever asks for them is taken for a thief, and often is one.",
  clause = "Privacy: no card numbers, passwords or identity papers in messages",
  penalty = "The account is suspended; the card schemes and the law add fines.",
  source = "CD-PAN; background",
  confidence = "high",
  apply = conduct.flag_card(),
  examples = {
    { given = "Schicken Sie uns ein Foto Ihrer Kreditkarte.", flags = { "Schicken Sie uns ein Foto Ihrer Kreditkarte" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = "Wir brauchen Ihre Kartennummer nicht.", flags = {}, market = "amazon-de" },
    { given = "Please send the security code of your card.", flags = { "send the security code" }, market = "amazon-us" },
    { given = "We never ask for your card number. Enter the code on the keypad.", flags = {}, market = "amazon-us" },
    { given = "カード番号をお知らせください。", flags = { "カード番号をお知らせください" }, market = "amazon-jp" },
    { given = "カード番号をお伺いすることはございません。", flags = {}, market = "amazon-jp" },
    { given = "把验证码发给我。", flags = { "把验证码发给我" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "请不要把验证码告诉任何人。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
  },
}
