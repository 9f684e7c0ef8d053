-- Tmall: chat of the platform's own messenger, for the shops of brands. Sources are named by key, then address or kind.
return {
  id = "tmall",
  name = "Tmall",
  hosts = { "tmall.com", "tmall.hk", "taobao.com", "tb.cn" },
  countries = { "cn", "hk", "tw" },
  channels = { "chat", "public_review" },
  facts = {
    own_messenger = { value = { "旺旺", "千牛" }, source = "background", confidence = "high", note = "may be named" },
    reply_minutes = { value = 3, source = "background: the shares answered in 30 seconds and 3 minutes", confidence = "medium",
      note = "a brand is measured more strictly, within its service hours" },
    message_advise = { value = 120, source = "background: bubbles of a chat there are short", confidence = "medium" },
    chat_is_promise = { value = true, source = "BRIEF training of Chinese shops, CN-PROMISE", confidence = "high",
      note = "tenfold compensation that was written is owed" },
    message_limit = { value = 1000, source = "background: not confirmed", confidence = "low" },
    invoice_refusal_allowed = { value = false, source = "BRIEF; Consumer Rights Protection Law, article 22", confidence = "high",
      note = "nor may it cost more" },
    links_allowed = { value = false, source = "background: CN-OFF", confidence = "high", note = "except to Tmall and Taobao" },
    personal_data_public_allowed = { value = false, source = "BRIEF training of Chinese shops, CN-PII", confidence = "high" },
    terms_change_allowed = { value = false, source = "BRIEF training of Chinese shops, CN-FEE", confidence = "high" },
    contact_data_allowed = { value = false, source = "background: CN-OFF", confidence = "high" },
  },
  ids = { order_id = [[\b\d{16,19}\b]] },
  tone = { warmth = 5, formality = 5 }, -- brands speak, a little more composed than on Taobao
  contact_reasons = { "question", "order_problem", "return", "cancellation", "invoice" },
  penalties = { "Points are deducted from the brand's shop", "Campaigns are closed to it", "The shop is closed" },
}
