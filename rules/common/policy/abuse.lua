local conduct <const> = require "conduct"

return {
  id = "common/policy/abuse",
  stage = "policy",
  severity = "block",
  summary = "No insult and no threat",
  why = "Whoever insults or threatens a buyer loses the account, and often in court.",
  clause = "Conduct: no abuse, no threats over reviews or claims",
  penalty = "The account is suspended; threats may be a crime.",
  source = "SHP1, LZ2, OZ1; background",
  confidence = "high",
  apply = conduct.flag_abuse(),
  examples = {
    { given = "Sind Sie zu blöd zum Lesen?", flags = { "Sind Sie zu blöd" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = "Ändern Sie das, sonst meldet sich unser Anwalt wegen der Bewertung.", flags = { "Anwalt" }, market = "amazon-de" },
    { given = "Der Stecker war ungünstig, entschuldigen Sie den Ärger.", flags = {}, market = "amazon-de" },
    { given = "You are an idiot.", flags = { "You are an idiot" }, market = "amazon-us" },
    { given = "Delete the review or you will hear from our lawyer.", flags = { "lawyer" }, market = "amazon-us" },
    { given = "You are right, the step was missing. The police report number is not needed for your claim.", flags = {}, market = "amazon-us" },
    { given = "レビューを消さない場合は訴えます。", flags = { "レビューを消さない場合は訴え" }, market = "amazon-jp" },
    { given = "評価はご自由にお書きください。", flags = {}, market = "amazon-jp" },
    { given = "你有病吧。", flags = { "你有病" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "不删差评就找律师。", flags = { "不删差评就找律师" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "傻瓜式安装，三分钟就好。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
  },
}
