local rewrite <const> = require "rewrite"

return {
  id = "language/ja/tone/shop_talk",
  stage = "tone",
  summary = "Replace counter-talk that passes for keigo",
  why = "よろしかったでしょうか and …のほうになります are the manual's Japanese of part-time counters; なるほど and ご苦労様 look down on the buyer.",
  meaning = "same",
  apply = rewrite.rows {
    { "よろしかったでしょうか", "よろしいでしょうか", "L" },
    { "のほうになります", "でございます", "L" },
    { "なるほどですね", "おっしゃるとおりでございます", "L" },
    { "ご苦労様です", "いつもありがとうございます", "L" },
    { "お客さん", "お客様", "L" },
  },
  examples = {
    { given = "お届け先はこちらでよろしかったでしょうか。", want = "お届け先はこちらでよろしいでしょうか。" },
    { given = "こちらが説明書のほうになります。", want = "こちらが説明書でございます。" },
    { given = "お届けは三日後になります。", want = "お届けは三日後になります。" },
    { given = "なるほどですね。ご苦労様です。お客さん。", want = "おっしゃるとおりでございます。いつもありがとうございます。お客様。" },
  },
}
