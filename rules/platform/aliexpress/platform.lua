-- AliExpress: chat between buyer and seller. Sources are named by key, then address or kind.
return {
  id = "aliexpress",
  name = "AliExpress",
  hosts = { "aliexpress.com", "aliexpress.us", "aliexpress.ru" },
  countries = {
    "us", "ca", "mx", "br", "cl", "es", "fr", "de", "it", "nl", "be", "pl", "pt", "gb", "ie", "au", "nz", "jp", "kr", "sa", "ae", "tr", "il",
  },
  channels = { "chat", "public_review" },
  facts = {
    reply_hours = { value = 24, source = "background: the reply rate counts 24 hours", confidence = "medium" },
    message_limit = { value = 1000, source = "background: not confirmed", confidence = "low" },
    message_advise = { value = 250, source = "background: bubbles of a chat read best short", confidence = "low" },
    contact_data_allowed = { value = false, source = "ALI1 10100.com/encyclopedia/6/107848687", confidence = "medium",
      note = "punished even where no deal comes of it" },
    links_allowed = { value = false, source = "ALI1 10100.com/encyclopedia/6/107848687", confidence = "medium" },
    early_receipt_request_allowed = { value = false, source = "ALI2 ssopdot.com/blog/99469", confidence = "medium" },
    review_pressure_allowed = { value = false, source = "ALI2 ssopdot.com/blog/99469", confidence = "medium",
      note = "pressing for good reviews counts as harassment" },
    terms_change_allowed = { value = false, source = "ALI2 ssopdot.com/blog/34226", confidence = "medium", note = "breach of promise" },
  },
  ids = { order_id = [[\b\d{16}\b]] },
  tone = { warmth = 5 },
  contact_reasons = { "question", "order_problem", "return", "cancellation" },
  penalties = { "Penalty points, and campaigns are closed to the shop", "The funds are frozen", "The shop is closed" },
}
