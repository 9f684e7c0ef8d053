-- The shared moves in simplified Chinese. Family name and 女士/先生 only where the shop knows the gender; no ！ to a buyer who is upset.
local angered <const> = { "angry", "disappointed" }
local upset <const> = { language = "zh-Hans", emotion = angered }
local uneasy <const> = { language = "zh-Hans", emotion = { "angry", "anxious", "disappointed" } }
local calm <const> = { language = "zh-Hans", tone = { exclamation = { max = 24 } } }

-- Replies that ask for an answer themselves.
local asking <const> = {
  "defective_item", "wrong_item", "missing_item", "delivered_not_received", "change_address", "exchange", "refund_on_its_way", "invoice",
  "objection_worth_it", "comparison", "size_advice", "how_to_use", "payment_problem", "price_mismatch", "coupon", "warranty",
  "complaint_escalation", "cancel_after_shipping", "return_after_period", "stock",
}
local advising <const> = { "objection_worth_it", "comparison", "size_advice" }
local outside <const> = { "third_party", "out_of_scope" }

return {
  ["greeting.family_f"] = {
    { "{family}女士您好，", when = { channel = "chat" } },
    { "{family}女士，您好：", when = calm },
    "{family}女士，您好！",
  },
  ["greeting.family_m"] = {
    { "{family}先生您好，", when = { channel = "chat" } },
    { "{family}先生，您好：", when = calm },
    "{family}先生，您好！",
  },
  ["greeting.full"] = {
    { "{family}{given}，您好！", when = { name_script = "Hani" } },
    { "{family} {given}，您好！", when = { name_script = { "Jpan", "Hang" } } },
    "{given} {family}，您好！",
  },
  ["greeting.given"] = "{given}，您好！",
  ["greeting.family"] = "{family}先生/女士，您好！",
  ["greeting.none"] = { { "您好，", when = { channel = "chat" } }, { "您好：", when = calm }, "您好！" },

  ["promise.broken_by"] = "之前答应您{broken_promise_by, date, ::MMMd}（{broken_promise_by, date, ::EEE}）前{broken_promise, select, delivery {送达} refund {退款到账} replacement {补发} other {给您答复}}，"
    .. "我们没有做到。",
  ["introduction.persona_shop"] = "我是{shop}的客服{persona}。",
  ["introduction.shop"] = "这里是{shop}客服。",
  ["introduction.persona"] = "我是店铺客服{persona}。",
  ["introduction.team"] = "这里是店铺客服。",

  ["thanks.message"] = "感谢您联系我们。",
  ["thanks.review"] = "感谢您的评价。",
  ["thanks.custom"] = "感谢您选购本店商品。",

  ["empathy.trouble"] = {
    { "让您担心了。", when = { language = "ja", situation = "status" } },
    { "让您担心了。", when = { language = "ja", situation = "return_refund", emotion = "anxious" } },
    { "给您带来不便，我们很过意不去。", when = { language = "ja", situation = "return_refund", emotion = angered } },
    { "您反映的情况我们非常重视。", when = { language = "ja", emotion = "angry" } },
    { "您的担心我们非常理解。", when = { emotion = "anxious" } },
    { "您反映的情况我们非常重视。", when = { language = "ja", situation = "complaint" } },
    "您的心情我们非常理解。",
  },

  ["empathy.refusal"] = "我们明白，这个结果可能和您期待的不一样。",

  ["apology.regret"] = "没能给到您期待的答复，很抱歉。",
  ["apology.light"] = {
    { "没收到包裹让您担心了，很抱歉。", when = { situation = "lost" } },
    { "不好意思，给您添麻烦了。", when = { channel = "chat" } },
    "很抱歉，给您添麻烦了。",
  },
  ["apology.clear"] = {
    { "包裹的事让您担心了，非常抱歉。", when = { situation = "lost" } },
    { "非常抱歉，给您带来了不好的体验。", when = { situation = "hold" } },
    "非常抱歉，给您添麻烦了。",
  },
  ["apology.deep"] = {
    { "包裹的事让您这么担心，我们郑重向您道歉。", when = { situation = "lost" } },
    "给您带来这么大的困扰，我们郑重向您道歉。",
  },
  ["apology#close.again"] = {
    { "给您添麻烦了，再次向您致歉。", when = { situation = "delay", language = "zh-Hans" } },
    { "让您久等了，再次向您致歉。", when = { situation = "delay" } },
    "给您添麻烦了，再次向您致歉。",
  },

  ["next_step#messages.order_messages"] = {
    { "如有需要处理的问题，请直接回复订单确认邮件。", after = "thanks", when = { platform = "shop" } },
    { "如有需要处理的问题，请通过订单消息联系我们。", after = "thanks" },
    { "请直接回复订单确认邮件，我们会跟进处理。", when = { platform = "shop" } },
    "请通过订单消息联系我们，我们会跟进处理。",
  },
  ["cushion.request"] = { { "方便的话，", when = { language = "ja", reply = advising } }, "不好意思，" },
  ["cushion.refusal"] = "实在不好意思，",

  ["closing.reply_here"] = {
    { "等您的回复。", when = { situation = "clarify" } },
    { "还有其他需要帮忙的，请告诉我们。", when = { language = "ja", reply = asking, emotion = angered } },
    { "还有其他需要帮忙的，请告诉我们。", when = { language = "ja", reply = "cancel_before_shipping", emotion = angered } },
    { "如有其他疑问，我们很乐意为您解答。", when = { language = "ja", reply = "cancel_before_shipping" } },
    { "还有其他需要帮忙的，请告诉我们。", when = { language = "ja", situation = "complaint" } },
    { "如有其他疑问，我们很乐意为您解答。", when = { reply = asking } },
    "如有疑问，直接回复本消息即可。",
  },
  ["closing.patience"] = {
    { "还请您再稍等一下。", when = { language = "ja" } },
    { "给您添麻烦了，再次向您致歉。", when = upset },
    "感谢您的耐心等待。",
  },
  ["closing.kind"] = {
    { "还请您再稍等一下。", when = { language = "ja", situation = "status", emotion = { "angry", "anxious", "disappointed" } } },
    { "还请您理解。", when = { language = "ja", situation = "haggle", emotion = angered, granted = false } },
    { "还请您理解。", when = { language = "ja", reply = outside } },
    { "今后也请您多多关照本店。", when = { language = "ja" } },
    { "有需要随时回复我们。", when = uneasy },
    "祝您生活愉快。",
  },

  ["signature.persona_shop"] = "{shop}客服\n{persona}",
  ["signature.shop"] = "{shop}客服",
  ["signature.persona"] = "店铺客服\n{persona}",
  ["signature.plain"] = "店铺客服",
}
