-- The seller's own site: no marketplace's policy, only the law of the buyer's country.
return {
  id = "shop",
  name = "Own shop",
  aliases = { "shopify" },
  hosts = {},
  channels = { "mail", "chat", "ticket", "public_review" },
  facts = {
    message_limit = { value = 10000, source = "background: mail has no limit, readers have", confidence = "medium" },
    message_advise = { value = 2000, source = "background", confidence = "medium" },
    contact_data_allowed = { value = true, source = "background: company details are welcome or required", confidence = "high" },
    links_allowed = { value = true, source = "background", confidence = "high" },
    html_allowed = { value = true, source = "background", confidence = "medium" },
    review_requests_max = { value = 1, source = "background: more needs the buyer's consent", confidence = "medium" },
    marketing_needs_consent = { value = true, source = "background", confidence = "high" },
  },
  ids = { order_id = [[#[A-Z]{0,4}-?\d{3,6}\b]] },
  contact_reasons = { "question", "order_problem", "return", "cancellation", "invoice", "delivery" },
}
