local form <const> = require "form"

return {
  id = "platform/amazon/policy/no_emoji",
  stage = "policy",
  severity = "warn",
  summary = "No emoji",
  why = "The guidelines list emoji among the styles that are not permitted.",
  clause = "Communication guidelines: no emoji",
  penalty = "The message may be blocked.",
  source = "AMZ3, AMZ4",
  confidence = "high",
  apply = form.flag_emoji(),
  examples = {
    { given = "Vielen Dank 😊", flags = { "😊" }, market = "amazon-de", severity = "warn", fixes = { "remove" } },
    { given = "Die Lampe™ hat 20 °C ± 1 und № 5 ©.", flags = {}, market = "amazon-de" },
    { given = "Family 👨‍👩‍👧 and 🇩🇪 and ⭐", flags = { "👨‍👩‍👧", "🇩🇪", "⭐" }, market = "amazon-us" },
    { given = "承知しました👍🏽", flags = { "👍🏽" }, market = "amazon-jp" },
    { given = "承知しました。", flags = {}, market = "amazon-jp" },
    { given = "好的❤️", flags = { "❤️" }, market = "amazon-us", language = "zh-Hans" },
    { given = "好的。", flags = {}, market = "amazon-us", language = "zh-Hans" },
  },
}
