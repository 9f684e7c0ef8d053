-- A cancellation that comes too late, in Japanese: the reason carries the refusal.
local shipped_at <const> = "{shipped_at, date, ::MMMd}（{shipped_at, date, ::E}）"
local return_until <const> = "{return_until, date, ::MMMd}（{return_until, date, ::E}）"
local no <const> = "キャンセルは承りかねます。"
local sorry <const> = "誠に申し訳ございませんが、" -- where no cushion stands before it: behind another answer

return {
  ["refusal.no_cancel"] = {
    { "ご注文の" .. no, after = "cushion" },
    sorry .. "ご注文の" .. no,
  },
  ["reason.delivered"] = "ご注文の商品は、すでにお届けが完了しております。",
  ["reason.delivered+refusal.no_cancel"] = {
    { "ご注文の商品はすでにお届け済みのため、" .. no, after = "cushion" },
    sorry .. "ご注文の商品はすでにお届け済みのため、" .. no,
  },
  ["reason.shipped_on"] = "ご注文の商品は、" .. shipped_at .. "に発送しております。",
  ["reason.shipped_on+refusal.no_cancel"] = {
    { "ご注文の商品は" .. shipped_at .. "に発送済みのため、" .. no, after = "cushion" },
    sorry .. "ご注文の商品は" .. shipped_at .. "に発送済みのため、" .. no,
  },
  ["reason.shipped"] = "ご注文の商品は、すでに発送しております。",
  ["reason.shipped+refusal.no_cancel"] = {
    { "ご注文の商品はすでに発送済みのため、" .. no, after = "cushion" },
    sorry .. "ご注文の商品はすでに発送済みのため、" .. no,
  },
  ["alternative.return_until"] = "なお、返品につきましては、" .. return_until .. "まで承っております。",
  ["alternative.return_days"] = "なお、返品につきましては、商品の到着後{return_days}日以内であれば承っております。",
  ["alternative.return_ask"] = "商品がご不要の場合は、お手数ですが、ご返信にてお知らせください。可能な対応をご案内いたします。",
}
