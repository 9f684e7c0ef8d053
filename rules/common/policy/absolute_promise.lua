local conduct <const> = require "conduct"

return {
  id = "common/policy/absolute_promise",
  stage = "policy",
  severity = "warn",
  summary = "No promise beyond doubt",
  why = "What is written in a chat binds the seller, and no carrier promises a day.",
  clause = "Be careful with promises: what is said is owed",
  penalty = "A broken promise costs the claim and the rating.",
  source = "BRIEF; background",
  confidence = "medium",
  apply = conduct.flag_promise(),
  examples = {
    { given = "Das Paket kommt garantiert am Freitag.", flags = { "kommt garantiert" }, market = "amazon-de", severity = "warn", fixes = { "human" } },
    { given = "Die Garantie läuft zwei Jahre; das Paket kommt wohl am Freitag.", flags = {}, market = "amazon-de" },
    { given = "It will arrive Friday, I promise.", flags = { "arrive Friday, I promise" }, market = "amazon-us" },
    { given = "We cannot guarantee that it arrives on Friday.", flags = {}, market = "amazon-us" },
    { given = "絶対に明日届きます。", flags = { "絶対に明日届き" }, market = "amazon-jp" },
    { given = "必ず伝票番号をご確認ください。", flags = {}, market = "amazon-jp" },
    { given = "明天一定会到。", flags = { "明天一定会到" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "快递预计明天到，时间不能保证。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
  },
}
