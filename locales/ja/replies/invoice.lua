-- An invoice in Japanese: buyers ask for a 領収書, and for whom it is made out.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"
local invoice_sent_at <const> = "{invoice_sent_at, date, ::MMMd}（{invoice_sent_at, date, ::E}）"

return {
  ["answer.sent"] = "領収書は、" .. invoice_sent_at .. "にお送りいたしました。",
  ["answer.sends_by"] = "領収書は、" .. answer_by .. "までにお送りいたします。",
  ["ask.billing"] = {
    { "宛名や記載内容のご希望をまだ伺っておりません場合は、ご返信にてお知らせいただけますでしょうか。", after = "cushion" },
    "宛名や記載内容のご希望をまだ伺っておりません場合は、お手数ですが、ご返信にてお知らせください。",
  },
  ["next_step.not_found"] = "お手元に見当たらない場合は、お手数ですが、ご返信にてお知らせください。改めてお送りいたします。",
}
