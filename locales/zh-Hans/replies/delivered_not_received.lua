-- Shown as delivered, yet not there, in simplified Chinese: nobody is doubted, everybody looks.
local delivered_at <const> = "{delivered_at, date, ::MMMd}（{delivered_at, date, ::E}）"
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["empathy.not_there"] = {
    { "包裹显示已送达却没拿到，换谁都会不高兴，您的心情我们特别理解。", when = { emotion = { "angry", "disappointed" } } },
    "包裹显示已送达却没见到，确实让人着急。",
  },
  ["facts.delivered_carrier"] = {
    { "{carrier}显示的送达日期是" .. delivered_at .. "。", after = "empathy" },
    "{carrier}显示，您的包裹已于" .. delivered_at .. "送达。",
  },
  ["facts.delivered"] = {
    { "物流显示的送达日期是" .. delivered_at .. "。", after = "empathy" },
    "物流显示，您的包裹已于" .. delivered_at .. "送达。",
  },
  ["facts.marked"] = { { "目前物流状态显示已送达。", after = "empathy" }, "物流显示，您的包裹已送达。" },
  ["instruction.look_around"] = {
    { "也麻烦您问问家人和邻居，看看快递员可能放件的地方。", after = "solution" },
    "麻烦您问问家人和邻居，再看看快递员可能放件的地方。",
  },
  ["instruction.look_around+next_step.turned_up"] = {
    { "也麻烦您问问家人和邻居，看看快递员可能放件的地方，找到了告诉我们一声就好。", after = "solution" },
    "麻烦您问问家人和邻居，再看看快递员可能放件的地方，找到了告诉我们一声就好。",
  },
  ["solution.decided"] = "{remedy, select, refund {这笔订单我们为您办理退款} replace {我们为您重新发货} other {重新发货或退款由您来选，我们为您办理}}。",
  ["solution.we_ask_carrier"] = {
    { "我们同时在向物流公司核实包裹放在了哪里，最晚" .. answer_by .. "给您回复。", after = "instruction" },
    "我们正在向物流公司核实包裹放在了哪里，最晚" .. answer_by .. "给您回复。",
  },
  ["next_step.turned_up"] = "如果这期间找到了，告诉我们一声就好。",
}
