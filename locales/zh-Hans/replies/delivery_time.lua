-- How long delivery takes, in simplified Chinese. Days are working days.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["answer.range"] = "配送一般需要{delivery_days_min}至{delivery_days_max}个工作日。",
  ["answer.up_to"] = "配送一般最多需要{delivery_days_max}个工作日。",
  ["answer.item_page"] = "商品页面上会显示您收货地址的预计送达日期。",
  ["answer.checking"] = "我们帮您核实一下配送时间，最晚" .. answer_by .. "给您答复。",
}
