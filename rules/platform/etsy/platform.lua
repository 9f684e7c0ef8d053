-- Etsy: messages between buyer and shop. Sources are named by key, then address or kind.
return {
  id = "etsy",
  name = "Etsy",
  hosts = { "etsy.com", "etsy.me" },
  countries = { "us", "ca", "gb", "ie", "de", "at", "fr", "it", "es", "nl", "be", "pl", "se", "au", "nz", "jp", "in", "mx", "tr" },
  channels = { "ticket", "public_review" },
  facts = {
    reply_hours = { value = 24, source = "background: the first answer, for 95 of 100 Star Seller conversations", confidence = "high" },
    message_limit = { value = 1000, source = "background: not confirmed", confidence = "low" },
    message_advise = { value = 500, source = "background: not confirmed", confidence = "low" },
    contact_data_allowed = { value = false, source = "background: a sale that began there ends there", confidence = "medium" },
    links_allowed = { value = false, source = "background", confidence = "medium" },
    advertising_allowed = { value = false, source = "ET1 shopifymarketplaceconnecthelp.com 9705771665679", confidence = "medium",
      note = "nor writing on once the buyer has said stop" },
    review_incentive_allowed = { value = false, source = "ET2 shopkeepsentry.com, review manipulation", confidence = "medium",
      note = "a coupon for all buyers without a condition is fine" },
  },
  ids = { order_id = [[\b\d{10}\b]] },
  tone = { warmth = 10, formality = -5 }, -- makers speak to people
  contact_reasons = { "question", "custom_design", "order_problem", "return", "cancellation" },
  penalties = { "The message is removed", "Star Seller is lost", "The shop is suspended" },
}
