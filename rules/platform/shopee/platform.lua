-- Shopee: chat between buyer and seller. Sources are named by key, then address or kind.
return {
  id = "shopee",
  name = "Shopee",
  hosts = {
    "shopee.sg", "shopee.com.my", "shopee.co.th", "shopee.vn", "shopee.co.id", "shopee.ph", "shopee.tw", "shopee.com.br", "shp.ee",
  },
  countries = { "sg", "my", "th", "vn", "id", "ph", "tw", "br" },
  channels = { "chat", "public_review" },
  facts = {
    reply_hours = { value = 12, source = "SHP3 duoke.com/en/blog/article/398", confidence = "medium",
      note = "counted over 30 or 90 days; automatic answers do not count" },
    message_limit = { value = 1000, source = "background: not confirmed", confidence = "low" },
    message_advise = { value = 500, source = "background: not confirmed", confidence = "low" },
    contact_data_allowed = { value = false, source = "SHP2 lameco.vn, blog 1401", confidence = "medium" },
    links_allowed = { value = false, source = "SHP1, SHP2", confidence = "medium" },
    cancel_request_allowed = { value = false, source = "SHP1 sellerby.com/p/2984", confidence = "high" },
    broadcast_allowed = { value = false, source = "SHP1 sellerby.com/p/2984", confidence = "high",
      note = "promotions go through the official tools" },
    early_receipt_request_allowed = { value = false, source = "background", confidence = "medium" },
  },
  ids = { order_id = [[\b\d{6}[A-Z0-9]{8}\b]] },
  tone = { warmth = 5, emoji = 5 }, -- shoppers there expect a light, quick chat
  contact_reasons = { "question", "order_problem", "return", "cancellation" },
  penalties = { "Penalty points, two at the first off-platform case", "Chat is frozen", "The account is suspended" },
}
