-- Shown as delivered, yet not there, in Japanese: 「配達完了」 is what the page shows, never what happened.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"
local delivered_at <const> = "{delivered_at, date, ::MMMd}（{delivered_at, date, ::E}）"
local decided <const> = "{remedy, select, refund {ご注文の代金をご返金いたします} replace {商品を改めてお送りいたします} "
  .. "other {商品の再発送またはご返金のうち、ご希望の方法で対応いたします}}。"

return {
  ["empathy.not_there"] = {
    { "配達完了の表示がありながらお手元に届いておらず、お怒りはごもっともでございます。", when = { emotion = "angry" } },
    "配達完了の表示がありながらお手元に届いておらず、ご不安のことと存じます。",
  },
  ["facts.delivered_carrier"] = {
    { "{carrier}の配送状況に表示されております配達日は、" .. delivered_at .. "でございます。", after = "empathy" },
    "{carrier}の配送状況では、" .. delivered_at .. "に「配達完了」と表示されております。",
  },
  ["facts.delivered"] = {
    { "配送状況に表示されております配達日は、" .. delivered_at .. "でございます。", after = "empathy" },
    "配送状況では、" .. delivered_at .. "に「配達完了」と表示されております。",
  },
  ["facts.marked"] = {
    { "当店で確認いたしました配送状況でも、同じ表示となっております。", after = "empathy" },
    "配送状況では、「配達完了」と表示されております。",
  },
  ["instruction.look_around"] = {
    { "念のため、ご家族やご近所の方のお受け取り、宅配ボックスや玄関先への配達をご確認いただけますでしょうか。", after = "cushion" },
    "お手数ですが、ご家族やご近所の方のお受け取り、宅配ボックスや玄関先への配達をご確認いただけますでしょうか。",
  },
  ["solution.decided"] = {
    { "つきましては、" .. decided, after = "facts" },
    decided,
  },
  ["solution.we_ask_carrier"] = {
    { "並行して、当店からも配送会社に配達場所を確認し、" .. answer_by .. "までにご連絡いたします。", after = "instruction" },
    "当店より配送会社に配達場所を確認し、" .. answer_by .. "までにご連絡いたします。",
  },
  ["next_step.turned_up"] = "なお、その間にお荷物が見つかりました場合は、ご返信にてお知らせいただけますと幸いです。",
}
