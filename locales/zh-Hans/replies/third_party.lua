-- Somebody else asks, in simplified Chinese: no name, no order, not even whether there is one.
return {
  ["greeting.neutral"] = { { "您好，", when = { channel = "chat" } }, { "您好：", when = { tone = { exclamation = { max = 24 } } } }, "您好！" },
  ["refusal.no_details"] = "订单的情况，我们只能和下单人本人沟通。",
  ["reason.privacy"] = { { "这是为了保护每位顾客的隐私。", after = "refusal" }, "我们要保护每位顾客的隐私。" },
  ["reason.privacy+refusal.no_details"] = "为了保护每位顾客的隐私，订单的情况我们只能和下单人本人沟通。",
  ["alternative.buyer_writes"] = "如果下单人用下单时的账号联系我们，我们很乐意帮忙。",
}
