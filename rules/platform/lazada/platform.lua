-- Lazada: chat, and questions below a listing. Sources are named by key, then address or kind.
return {
  id = "lazada",
  name = "Lazada",
  hosts = { "lazada.com", "lazada.sg", "lazada.com.my", "lazada.co.th", "lazada.vn", "lazada.co.id", "lazada.com.ph" },
  countries = { "sg", "my", "th", "vn", "id", "ph" },
  channels = { "chat", "public_review" },
  facts = {
    reply_daily_by = { value = "19:00", source = "SHP3 duoke.com/en/blog/article/398", confidence = "medium",
      note = "Malaysia: chats from 18:00 on the day before until 18:00" },
    reply_rate_percent = { value = 85, source = "SHP3 duoke.com/en/blog/article/398", confidence = "medium", note = "LazMall; 50 elsewhere" },
    message_limit = { value = 1000, source = "background: not confirmed", confidence = "low" },
    message_advise = { value = 250, source = "background: bubbles of a chat read best short", confidence = "low" },
    contact_data_allowed = { value = false, source = "LZ2 keep1.net/LazadaPlatformRules/51352", confidence = "high" },
    links_allowed = { value = false, source = "LZ2 keep1.net/LazadaPlatformRules/51352", confidence = "high" },
    broadcast_allowed = { value = false, source = "LZ2 keep1.net/LazadaPlatformRules/51352", confidence = "high" },
  },
  ids = { order_id = [[\b\d{15,16}\b]] },
  tone = { warmth = 5, emoji = 5 },
  contact_reasons = { "question", "order_problem", "return", "cancellation" },
  penalties = {
    "Up to 48 points for dealing outside, for each product", "Up to 48 points for threats", "Up to 2 points for flooding or profanity",
  },
}
