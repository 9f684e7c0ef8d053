local rewrite <const> = require "rewrite"

return {
  id = "language/ja/tone/double_honorific",
  stage = "tone",
  summary = "Raise a verb once, not twice",
  why = "ご覧になられる and おっしゃられる pile two honorifics on one verb; readers notice it as a mistake.",
  meaning = "same",
  apply = rewrite.rows {
    { "ご覧になられました", "ご覧になりました", "L" },
    { "ご覧になられます", "ご覧になります", "L" },
    { "ご覧になられた", "ご覧になった", "L" },
    { "おっしゃられました", "おっしゃいました", "L" },
    { "おっしゃられます", "おっしゃいます", "L" },
    { "おっしゃられた", "おっしゃった", "L" },
    { "おっしゃられる", "おっしゃる", "L" },
    { "お越しになられました", "お越しになりました", "L" },
    { "お求めになられました", "お求めになりました", "L" },
    { "お求めになられた", "お求めになった", "L" },
    { "お客様様", "お客様", "L" },
    { "各位様", "各位", "L" },
  },
  examples = {
    { given = "お客様がおっしゃられた点を担当に伝えます。", want = "お客様がおっしゃった点を担当に伝えます。" },
    { given = "先日お求めになられた商品でございます。", want = "先日お求めになった商品でございます。" },
    { given = "説明書をご覧になりましたでしょうか。", want = "説明書をご覧になりましたでしょうか。" },
  },
}
