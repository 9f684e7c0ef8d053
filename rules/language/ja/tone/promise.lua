local rewrite <const> = require "rewrite"

return {
  id = "language/ja/tone/promise",
  stage = "tone",
  summary = "Promise the effort, not what others must deliver",
  why = "必ず and 絶対に turn an estimate into a promise that the carrier may break.",
  apply = rewrite.rows {
    { "必ずお届けいたします", "お届けできるよう努めてまいります", "L" },
    { "必ず間に合います", "間に合うよう手配いたします", "L" },
    { "絶対に間に合います", "間に合うよう手配いたします", "L" },
    { "すぐに返金いたします", "速やかに返金の手続きをいたします", "L" },
  },
  examples = {
    { given = "金曜日までに必ずお届けいたします。", want = "金曜日までにお届けできるよう努めてまいります。" },
    { given = "すぐに返金いたします。", want = "速やかに返金の手続きをいたします。" },
    { given = "ご使用前に必ず説明書をご確認ください。", want = "ご使用前に必ず説明書をご確認ください。" },
    { given = "必ず間に合います。絶対に間に合います。", want = "間に合うよう手配いたします。間に合うよう手配いたします。" },
  },
}
