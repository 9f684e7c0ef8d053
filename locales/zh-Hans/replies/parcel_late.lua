-- A late parcel in simplified Chinese: "到时" only directly behind the sentence with the date; 由您来选 only while nothing is decided.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"
local eta <const> = "{eta, date, ::MMMd}（{eta, date, ::E}）"
local remedy <const> = "{remedy, select, refund {我们为您退款} replace {我们为您补发} other {补发或退款由您来选，我们为您办理}}"
local late <const> = "，送达时间有所推迟。"

return {
  ["facts.with_eta_carrier"] = {
    { "您的包裹比原计划晚到，正由{carrier}运送，目前预计" .. eta .. "送达。", first = true },
    "您的包裹正由{carrier}运送，目前预计" .. eta .. "送达。",
  },
  ["facts.with_eta"] = {
    { "您的包裹比原计划晚到，正在运输途中，目前预计" .. eta .. "送达。", first = true },
    "您的包裹正在运输途中，目前预计" .. eta .. "送达。",
  },
  ["facts.without_eta_carrier"] = {
    { "您的包裹比原计划晚到，正由{carrier}运送，暂时还没有新的预计送达日期。", first = true },
    "您的包裹正由{carrier}运送，暂时还没有新的预计送达日期。",
  },
  ["facts.without_eta"] = {
    { "您的包裹比原计划晚到，正在运输途中，暂时还没有新的预计送达日期。", first = true },
    "您的包裹正在运输途中，暂时还没有新的预计送达日期。",
  },

  ["cause.known"] = "{delay_cause, select, weather {受天气影响" .. late .. "} customs {由于清关耗时较长" .. late .. "} strike {受罢工影响" .. late
    .. "} missorted {由于物流分拣出错" .. late .. "} volume {由于近期包裹量较大" .. late .. "} other {延误的具体原因暂时还没有查明。}}",

  ["solution.remedy_after_date"] = {
    { "如果到时还没收到，" .. remedy .. "。", after = "facts" },
    "如果" .. eta .. "过后还没收到，" .. remedy .. "。",
  },
  ["solution.remedy_after_date+next_step.reply_here"] = {
    { "如果到时还没收到，直接回复本消息，" .. remedy .. "。", after = "facts" },
    "如果" .. eta .. "过后还没收到，直接回复本消息，" .. remedy .. "。",
  },
  ["solution.we_ask_carrier"] = "我们会联系物流公司，核实包裹的情况。",
  ["solution.we_ask_carrier+deadline.update_by"] = "我们会联系物流公司核实情况，最晚" .. answer_by .. "给您回复进展。",

  ["deadline.update_by"] = "我们最晚" .. answer_by .. "给您回复进展。",

  ["next_step.reply_here"] = {
    { "到时直接回复本消息告诉我们就好。", after = "solution" },
    "还有其他问题的话，直接回复本消息就好。",
  },
  ["next_step.wait"] = { { "还请您再稍等一下。", after = "cushion" }, "这期间您什么都不用做，等我们消息就好。" },

  ["option.too_late"] = "如果这个时间对您来说太晚，回复本消息告诉我们，我们一起想别的办法。",
  ["option.too_late+next_step.reply_here"] = "如果这个时间对您来说太晚，直接回复本消息，我们一起想别的办法。",

  ["empathy.waiting"] = {
    { "您着急的心情我们特别理解。", when = { emotion = "anxious" } },
    "包裹迟迟没到，换谁都会着急，您的心情我们特别理解。",
  },

  ["apology.light"] = { { "不好意思，包裹晚到，让您久等了。", when = { channel = "chat" } }, "很抱歉，包裹晚到，让您久等了。" },
  ["apology.clear"] = "非常抱歉，包裹没能按时送到，让您久等了。",
  ["apology.deep"] = "包裹延误给您带来这么大的困扰，我们郑重向您道歉。",
}
