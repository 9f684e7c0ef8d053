-- TikTok Shop: chat, answers to reviews, notes in parcels. Sources are named by key, then address or kind.
return {
  id = "tiktokshop",
  name = "TikTok Shop",
  aliases = { "tiktok" },
  hosts = { "tiktok.com", "tiktokshop.com" },
  countries = { "us", "gb", "ie", "de", "fr", "it", "es", "mx", "br", "jp", "sg", "my", "th", "vn", "id", "ph" },
  channels = { "chat", "public_review" },
  facts = {
    reply_hours = { value = 12, source = "TT1 seller-th.tiktok.com, knowledge 8345780184729361; SHP3", confidence = "medium",
      note = "South-East Asia; the United States count 24 hours (TT3)" },
    reply_rate_percent = { value = 90, source = "SHP3 duoke.com/en/blog/article/398", confidence = "medium", note = "the aim in Malaysia" },
    greeting_counts = { value = false, source = "TT3 yuguo.clbug.com/help/pqzip", confidence = "medium",
      note = "a mere \"Hi\" is no reply; what the chatbot settles is not counted" },
    message_limit = { value = 1000, source = "background: not confirmed", confidence = "low" },
    message_advise = { value = 250, source = "background: bubbles of a chat read best short", confidence = "low" },
    contact_data_allowed = { value = false, source = "TT4 staging.polici.net", confidence = "medium" },
    links_allowed = { value = false, source = "TT1 seller-th.tiktok.com, knowledge 8345780184729361", confidence = "high" },
    broadcast_allowed = { value = false, source = "TT1 seller-th.tiktok.com, knowledge 8345780184729361", confidence = "high" },
    chat_is_confidential = { value = true, source = "TT1 seller-th.tiktok.com, knowledge 8345780184729361", confidence = "high" },
  },
  ids = { order_id = [[\b\d{18}\b]] },
  tone = { warmth = 5, emoji = 5 }, -- a quick, light chat
  contact_reasons = { "question", "order_problem", "return", "cancellation" },
  penalties = { "Penalty points", "Chat is limited", "The shop is closed" },
}
