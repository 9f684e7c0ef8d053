-- Where the refund is, in Japanese.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"
local refund_at <const> = "{refund_at, date, ::MMMd}（{refund_at, date, ::E}）"
local refund_expected_by <const> = "{refund_expected_by, date, ::MMMd}（{refund_expected_by, date, ::E}）"
local some_days <const> = "ご利用の金融機関により、反映までに数日かかる場合がございます。"
local shown <const> = refund_expected_by .. "までに反映される見込みでございます。"

return {
  ["answer.sent_amount"] = refund_at .. "に、{refund_amount}のご返金手続きを完了いたしました。",
  ["answer.sent"] = refund_at .. "に、ご返金手続きを完了いたしました。",
  ["answer.expected"] = "ご返金は、" .. refund_expected_by .. "までに反映される見込みでございます。",
  ["answer.checking"] = "ご返金の状況を確認のうえ、" .. answer_by .. "までにご連絡いたします。",
  ["method.named"] = "{refund_method}にてお返ししております。",
  ["facts.arrives_by"] = shown,
  ["method.named+facts.arrives_by"] = "{refund_method}にて、" .. shown,
  ["facts.bank_days"] = some_days,
  ["method.named+facts.bank_days"] = "{refund_method}にてお返ししております。" .. some_days,
  ["next_step.not_there"] = "その後も反映が確認できない場合は、当店でお調べいたしますので、お手数ですが、ご返信にてお知らせください。",
}
