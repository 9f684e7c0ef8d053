-- Taobao: chat of the platform's own messenger. Sources are named by key, then address or kind.
return {
  id = "taobao",
  name = "Taobao",
  hosts = { "taobao.com", "tb.cn", "tmall.com", "tmall.hk" },
  countries = { "cn", "hk", "tw", "sg", "my" },
  channels = { "chat", "public_review" },
  facts = {
    reply_minutes = { value = 3, source = "background: the shares answered in 30 seconds and 3 minutes", confidence = "medium",
      note = "within the service hours" },
    message_limit = { value = 1000, source = "background: not confirmed", confidence = "low" },
    message_advise = { value = 120, source = "background: bubbles of a chat there are short", confidence = "medium" },
    own_messenger = { value = { "旺旺", "千牛" }, source = "background", confidence = "high", note = "buyers and shops may name it" },
    contact_data_allowed = { value = false, source = "background: CN-OFF", confidence = "high" },
    links_allowed = { value = false, source = "background: CN-OFF", confidence = "high", note = "except to Taobao and Tmall" },
    emoji_allowed = { value = true, source = "background", confidence = "high" },
    chat_is_promise = { value = true, source = "BRIEF training of Chinese shops, CN-PROMISE", confidence = "high",
      note = "what is written binds the shop, and is evidence in a dispute" },
    terms_change_allowed = { value = false, source = "BRIEF training of Chinese shops, CN-FEE", confidence = "high",
      note = "postage, gift and day as they were when the order was placed" },
    invoice_refusal_allowed = { value = false, source = "BRIEF; Consumer Rights Protection Law, article 22", confidence = "high" },
    personal_data_public_allowed = { value = false, source = "BRIEF training of Chinese shops, CN-PII", confidence = "high" },
    review_incentive_allowed = { value = false, source = "background: rules on unfair competition online, 2024, article 9", confidence = "medium" },
  },
  ids = { order_id = [[\b\d{16,19}\b]] },
  tone = { warmth = 10, emoji = 5 }, -- the light chat that shoppers there know
  contact_reasons = { "question", "order_problem", "return", "cancellation", "invoice" },
  penalties = { "Points are deducted", "Listings lose their place", "The shop is closed" },
}
