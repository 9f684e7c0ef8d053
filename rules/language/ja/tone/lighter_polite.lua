local rewrite <const> = require "rewrite"

return {
  id = "language/ja/tone/lighter_polite",
  stage = "tone",
  summary = "Write です and いたします where a shop wants less formal words",
  why = "A brand that sets formality at the middle speaks 丁寧語; でございます in every line would sound like a department store.",
  when = { tone = { formality = { max = 65 } } },
  meaning = "same",
  apply = rewrite.rows {
    { "でございます。", "です。", "L" },
    { "はございません。", "はありません。", "L" },
    { "お願い申し上げます", "お願いいたします", "L" },
    { "いただけますでしょうか", "いただけますか", "L" },
    { "誠にありがとうございます", "ありがとうございます", "L" },
  },
  examples = {
    { given = "11月24日にお届けの予定でございます。", want = "11月24日にお届けの予定です。", tone = { formality = 60 } },
    {
      given = "お写真をお送りいただけますでしょうか。よろしくお願い申し上げます。",
      want = "お写真をお送りいただけますか。よろしくお願いいたします。",
      tone = { formality = 60 },
    },
    { given = "誠に申し訳ございません。", want = "誠に申し訳ございません。", tone = { formality = 60 } },
    { given = "お届けの予定でございます。", want = "お届けの予定でございます。" },
    { given = "はございません。誠にありがとうございます。申し訳ございません。", want = "はありません。ありがとうございます。申し訳ございません。", tone = { formality = 60 } },
  },
}
