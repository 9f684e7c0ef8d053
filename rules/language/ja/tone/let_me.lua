local rewrite <const> = require "rewrite"

return {
  id = "language/ja/tone/let_me",
  stage = "tone",
  summary = "Do not ask leave for what the shop simply does",
  why = "させていただく asks for permission; said of every act it sounds evasive, and いたします is both shorter and polite.",
  meaning = "same",
  apply = rewrite.rows {
    { "拝見させていただきました", "拝見いたしました", "L" },
    { "拝見させていただきます", "拝見いたします", "L" },
    { "お伺いさせていただきます", "伺います", "L" },
    { "確認させていただきます", "確認いたします", "L" },
    { "発送させていただきます", "発送いたします", "L" },
    { "返金させていただきます", "返金いたします", "L" },
    { "手配させていただきます", "手配いたします", "L" },
    { "対応させていただきます", "対応いたします", "L" },
    { "ご連絡させていただきます", "ご連絡いたします", "L" },
    { "ご案内させていただきます", "ご案内いたします", "L" },
    { "お送りさせていただきます", "お送りいたします", "L" },
  },
  examples = {
    { given = "お写真を拝見させていただきました。", want = "お写真を拝見いたしました。" },
    { given = "代わりの品を発送させていただきます。", want = "代わりの品を発送いたします。" },
    { given = "本日は休業させていただきます。", want = "本日は休業させていただきます。" },
  },
}
