-- Whether it can be had, in simplified Chinese.
local back_in_stock_on <const> = "{back_in_stock_on, date, ::MMMd}（{back_in_stock_on, date, ::E}）"
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"
local gone <const> = "sold_out {目前缺货，暂时还没有到货日期} discontinued {已经售罄，之后不会再到货了} other {是否有货，我们正在核实}"

return {
  ["answer.back_on"] = {
    { "预计" .. back_in_stock_on .. "重新到货。", when = { channel = "chat" } },
    "您咨询的商品预计" .. back_in_stock_on .. "重新到货。",
  },
  ["answer.status"] = {
    { "{stock_status, select, in_stock {有货的} few {有货的，不过只剩少量了} " .. gone .. "}。", when = { channel = "chat" } },
    "您咨询的商品{stock_status, select, in_stock {有货} few {有货，不过只剩少量了} " .. gone .. "}。",
  },
  ["answer.checking"] = "我们帮您核实一下库存，最晚" .. answer_by .. "给您答复。",
  ["alternative.similar"] = "您说说想怎么用，我们很乐意帮您找找类似的商品。",
}
