local rewrite <const> = require "rewrite"

return {
  id = "language/ja/tone/refusal",
  stage = "tone",
  summary = "Decline with いたしかねます",
  why = "できません shuts the door; いたしかねます declines and stays polite.",
  when = { tone = { directness = { max = 60 } } },
  meaning = "same",
  apply = rewrite.rows {
    { "お受けすることができません。", "お受けいたしかねます。", "L" },
    { "お受けできません。", "お受けいたしかねます。", "L" },
    { "対応できません。", "対応いたしかねます。", "L" },
    { "お答えできません。", "お答えいたしかねます。", "L" },
    { "返金できません。", "返金いたしかねます。", "L" },
    { "交換できません。", "交換いたしかねます。", "L" },
    { "分かりません。", "分かりかねます。", "L" },
    { "わかりません。", "わかりかねます。", "L" },
  },
  examples = {
    { given = "開封後の返品はお受けできません。", want = "開封後の返品はお受けいたしかねます。" },
    { given = "到着時刻までは分かりません。", want = "到着時刻までは分かりかねます。" },
    { given = "先日は対応できませんでした。", want = "先日は対応できませんでした。" },
    { given = "返品はお受けできません。", want = "返品はお受けできません。", tone = { directness = 80 } },
  },
}
