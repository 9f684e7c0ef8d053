local rewrite <const> = require "rewrite"

return {
  id = "language/ja/tone/humble_verbs",
  stage = "tone",
  summary = "Lower the shop's own acts with いたす",
  why = "What the shop does for the buyer stands in 謙譲語; a bare します reads as talk among colleagues.",
  when = { tone = { formality = { min = 60 } } },
  meaning = "same",
  apply = rewrite.rows {
    { "を送ります", "をお送りいたします", "L" },
    { "また連絡します", "改めてご連絡いたします", "L" },
    { "ご連絡します", "ご連絡いたします", "L" },
    { "確認します", "確認いたします", "L" },
    { "発送します", "発送いたします", "L" },
    { "返金します", "返金いたします", "L" },
    { "手配します", "手配いたします", "L" },
  },
  examples = {
    { given = "在庫を確認します。明日、商品を送ります。", want = "在庫を確認いたします。明日、商品をお送りいたします。" },
    { given = "新しい品を手配します。また連絡します。", want = "新しい品を手配いたします。改めてご連絡いたします。" },
    { given = "今回の発送は見送ります。", want = "今回の発送は見送ります。" },
    { given = "状況を確認いたします。", want = "状況を確認いたします。" },
    { given = "在庫を確認します。明日、商品を送ります。", want = "在庫を確認します。明日、商品を送ります。", tone = { formality = 40 } },
    { given = "ご連絡します。発送します。返金します。見送ります。", want = "ご連絡いたします。発送いたします。返金いたします。見送ります。" },
  },
}
