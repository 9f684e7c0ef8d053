-- Whether it can be had, in Japanese.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"
local back_in_stock_on <const> = "{back_in_stock_on, date, ::MMMd}（{back_in_stock_on, date, ::E}）"

return {
  ["answer.back_on"] = "お問い合わせの商品は、" .. back_in_stock_on .. "に再入荷の予定でございます。",
  ["answer.status"] = "お問い合わせの商品は、{stock_status, select, in_stock {在庫がございます} few {在庫がございますが、残りわずかでございます} "
    .. "sold_out {あいにく在庫を切らしており、再入荷の時期は未定でございます} "
    .. "discontinued {あいにく完売しており、再入荷の予定はございません} other {在庫の有無をただいま確認しております}}。",
  ["answer.checking"] = "在庫の状況を確認のうえ、" .. answer_by .. "までにご連絡いたします。",
  ["alternative.similar"] = "ご用途をお知らせいただけましたら、近い商品をお探しいたします。",
}
