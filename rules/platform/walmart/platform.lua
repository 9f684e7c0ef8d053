-- Walmart Marketplace: messages about orders. Sources are named by key, then address or kind.
return {
  id = "walmart",
  name = "Walmart",
  hosts = { "walmart.com", "walmart.ca", "walmart.com.mx" },
  countries = { "us", "ca", "mx" },
  channels = { "ticket" },
  facts = {
    reply_hours = { value = 48, source = "WM1, WM2 marketplacelearn.walmart.com", confidence = "high",
      note = "weekends included; a complaint of an authority is answered within the hour" },
    reply_rate_percent = { value = 95, source = "WM1 marketplacelearn.walmart.com, Customer-Care-policy", confidence = "high" },
    message_limit = { value = 1000, source = "background: not confirmed", confidence = "low" },
    message_advise = { value = 500, source = "background: not confirmed", confidence = "low" },
    contact_data_allowed = { value = false, source = "WM2, WM3", confidence = "high", note = "no way of contact that the buyer has not begun" },
    links_allowed = { value = false, source = "WM4 polarservicecenter.net", confidence = "medium" },
    marketing_allowed = { value = false, source = "WM4 polarservicecenter.net", confidence = "medium" },
    price_change_allowed = { value = false, source = "WM3, WM5 codes of conduct", confidence = "high" },
    status_updates_unasked_allowed = { value = false, source = "WM1 marketplacelearn.walmart.com, Customer-Care-policy", confidence = "high" },
  },
  ids = { order_id = [[\b\d{13,16}\b]] },
  tone = { emoji = { set = 0 } },
  contact_reasons = { "question", "order_problem", "return", "cancellation" },
  penalties = { "Walmart cancels or refunds, and there is no dispute", "Selling is limited", "The account is suspended" },
}
