-- A cancellation in time, in Japanese: done, granted, declined, or being checked.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"
local refund_at <const> = "{refund_at, date, ::MMMd}（{refund_at, date, ::E}）"

return {
  ["answer.cancelled"] = "ご注文のキャンセルは完了しており、商品が発送されることはございません。",
  ["answer.granted"] = "ご注文のキャンセルを承りました。商品の発送はいたしません。",
  ["answer.declined"] = "誠に申し訳ございませんが、この段階でのご注文のキャンセルは承りかねます。",
  ["answer.checking"] = "ご注文のキャンセルが可能かどうかを確認のうえ、" .. answer_by .. "までにご連絡いたします。",
  ["solution.refund_follows"] = "お支払い済みの代金は、ご返金いたします。",
  ["facts.refund_sent"] = "ご返金は、" .. refund_at .. "に手続きいたしました。",
  ["alternative.return_days"] = "商品の到着後{return_days}日以内であれば、返品を承っております。",
  ["alternative.return_ask"] = "商品がご不要の場合は、お手数ですが、到着後にお知らせください。可能な対応をご案内いたします。",
}
