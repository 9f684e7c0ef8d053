local rewrite <const> = require "rewrite"

return {
  id = "language/ja/tone/openers",
  stage = "tone",
  summary = "Begin a sentence with a written conjunction",
  why = "なので and でも at the head of a sentence are spoken Japanese.",
  meaning = "same",
  apply = rewrite.rows {
    { "なので、", "そのため、", "S" },
    { "だから、", "そのため、", "S" },
    { "でも、", "ただ、", "S" },
  },
  examples = {
    { given = "在庫がございません。なので、発送は来週でございます。", want = "在庫がございません。そのため、発送は来週でございます。" },
    { given = "でも、色は選べます。", want = "ただ、色は選べます。" },
    { given = "お急ぎなので、本日発送いたします。", want = "お急ぎなので、本日発送いたします。" },
    { given = "どの色でも、価格は同じでございます。", want = "どの色でも、価格は同じでございます。" },
    { given = "だから、商品。", want = "そのため、商品。" },
  },
}
