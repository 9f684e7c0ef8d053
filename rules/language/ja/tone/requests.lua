local rewrite <const> = require "rewrite"

return {
  id = "language/ja/tone/requests",
  stage = "tone",
  summary = "Raise what the buyer is asked to do with ご…ください",
  why = "見てください is how a parent speaks to a child; to a buyer it is ご覧ください.",
  when = { tone = { formality = { min = 50 } } },
  meaning = "same",
  apply = rewrite.rows {
    { "ちょっと待ってください", "少々お待ちくださいませ", "L" },
    { "ご確認してください", "ご確認ください", "L" },
    { "ご連絡してください", "ご連絡ください", "L" },
    { "確認してください", "ご確認ください", "L" },
    { "連絡してください", "ご連絡ください", "L" },
    { "見てください", "ご覧ください", "L" },
    { "教えてください", "お知らせください", "L" },
  },
  examples = {
    { given = "商品ページを見てください。", want = "商品ページをご覧ください。" },
    { given = "到着後にご確認してください。", want = "到着後にご確認ください。" },
    { given = "ご希望の色を教えてください。", want = "ご希望の色をお知らせください。" },
    { given = "商品ページをご覧ください。", want = "商品ページをご覧ください。" },
    { given = "商品ページを見てください。", want = "商品ページを見てください。", tone = { formality = 30 } },
    { given = "ちょっと待ってください。ご連絡してください。確認してください。連絡してください。", want = "少々お待ちくださいませ。ご連絡ください。ご確認ください。ご連絡ください。" },
  },
}
