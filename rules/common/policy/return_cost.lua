local rights <const> = require "rights"

return {
  id = "common/policy/return_cost",
  stage = "policy",
  severity = "block",
  summary = "The way back of faulty goods is not the buyer's to pay",
  why = "The seller pays when the goods are faulty or wrong.",
  clause = "Consumer law: remedies are free of charge",
  penalty = "The buyer wins the claim; warning letters.",
  source = "background",
  confidence = "medium",
  apply = rights.flag_return_cost(),
  examples = {
    { given = "Das Gerät ist defekt. Das Porto müssen Sie selbst zahlen.", flags = { "Porto müssen Sie selbst zahlen" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = "Das Gerät ist defekt, die Rücksendung ist kostenlos.", flags = {}, market = "amazon-de" },
    { given = "It is faulty; return shipping is on you.", flags = { "return shipping is on you" }, market = "amazon-us" },
    { given = "It is faulty, so you pay nothing. For a change of mind you have to pay the postage.", flags = {}, market = "amazon-us" },
    { given = "不良品の返送料はお客様負担です。", flags = { "返送料はお客様負担" }, market = "amazon-jp" },
    { given = "不良品の返送料は当店負担です。", flags = {}, market = "amazon-jp" },
    { given = "东西坏了，运费您自己出。", flags = { "运费您自己出" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "发错了，运费我们承担。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
  },
}
