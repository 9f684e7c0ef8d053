local elsewhere <const> = require "elsewhere"

return {
  id = "platform/rakuten/policy/pay_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No payment past Rakuten",
  why = "Money past the checkout has no protection.",
  clause = "Fee avoidance: no orders past Rakuten",
  penalty = "Violation points; fines from level 3.",
  source = "RK4 brain-trust.jp",
  confidence = "medium",
  apply = elsewhere.flag_payment(),
  examples = {
    { given = "差額は指定口座へお振込みください。", flags = { "指定口座へお振込" }, market = "rakuten-jp", severity = "block", fixes = { "human" } },
    { given = "ご返金はカードへ行います。", flags = {}, market = "rakuten-jp" },
    { given = "口座へ直接お振込みをお願いします。", flags = { "口座へ直接お振込" }, market = "rakuten-jp" },
    { given = "お支払いは注文画面のみで承ります。", flags = {}, market = "rakuten-jp" },
  },
}
