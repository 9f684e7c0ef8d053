-- A code, in English.
return {
  ["answer.code_until"] = "With code {coupon_code}, you'll pay less until {coupon_until, date, ::EEEEdMMMM}.",
  ["answer.code"] = "With code {coupon_code}, you'll pay less at checkout.",
  ["answer.none_now"] = "We don't have a code to offer right now. When we do, you'll find it on the item page.",
  ["answer.on_page"] = "If there's a deal on right now, you'll find it on the item page.",
  ["ask.not_working"] = {
    { "if you have a code that isn't working, please send us the code and the message you see.", after = "cushion" },
    "If you have a code that isn't working, please send us the code and the message you see.",
  },
}
