local rewrite <const> = require "rewrite"

return {
  id = "language/ja/tone/pronouns",
  stage = "tone",
  summary = "No あなた for the buyer, 当店 for the shop",
  why = "Japanese does without a word for 'you'; あなた and 私たち at the head of a sentence give a translated text away.",
  meaning = "same",
  apply = rewrite.rows {
    { "あなたの", "お客様の", "L" },
    { "あなたは", "お客様は", "L" },
    { "あなたに", "お客様に", "L" },
    { "あなたが", "お客様が", "L" },
    { "あなた様", "お客様", "L" },
    { "私たちは", "当店は", "L" },
    { "私達は", "当店は", "L" },
    { "うちの店", "当店", "L" },
  },
  examples = {
    { given = "あなたの注文は発送済みでございます。", want = "お客様の注文は発送済みでございます。" },
    { given = "私たちは土日も発送しております。", want = "当店は土日も発送しております。" },
    { given = "山のあなたへお届けした例もございます。", want = "山のあなたへお届けした例もございます。" },
    { given = "あなたは。あなたに。あなたが。あなた様。私達は。うちの店。", want = "お客様は。お客様に。お客様が。お客様。当店は。当店。" },
  },
}
