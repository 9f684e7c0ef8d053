local rewrite <const> = require "rewrite"

return {
  id = "language/ja/tone/orthography",
  stage = "tone",
  summary = "Write auxiliary verbs in kana",
  why = "Public usage writes ください, いたします and できません in kana where they help another verb; kanji there look stiff and uneven.",
  meaning = "same",
  apply = rewrite.rows {
    { "して下さい", "してください", "L" },
    { "致します", "いたします", "L" },
    { "致しました", "いたしました", "L" },
    { "致しかねます", "いたしかねます", "L" },
    { "出来ません", "できません", "L" },
    { "出来ます", "できます", "L" },
    { "宜しく", "よろしく", "L" },
    { "お待ちしてます", "お待ちしております", "L" },
  },
  examples = {
    { given = "本日発送致します。宜しくお願い致します。", want = "本日発送いたします。よろしくお願いいたします。" },
    { given = "色の変更は出来ません。", want = "色の変更はできません。" },
    { given = "出来上がり次第、発送いたします。", want = "出来上がり次第、発送いたします。" },
    { given = "して下さい。致しました。致しかねます。出来ます。お待ちしてます。", want = "してください。いたしました。いたしかねます。できます。お待ちしております。" },
  },
}
