-- Rakuten Ichiba: R-Messe, mails of an order, answers to reviews. Sources are named by key, then address or kind.
return {
  id = "rakuten",
  name = "Rakuten",
  hosts = { "rakuten.co.jp" },
  countries = { "jp" },
  channels = { "ticket", "mail", "public_review" },
  facts = {
    reply_hours = { value = 24, source = "background: the next day of business is good practice", confidence = "low" },
    message_limit = { value = 1000, source = "background: not confirmed", confidence = "low" },
    message_advise = { value = 500, source = "background: not confirmed", confidence = "low" },
    contact_data_allowed = { value = false, source = "RK4, RK5 sbmd.jp, brain-trust.jp", confidence = "medium",
      note = "the company's address only as plain company information" },
    links_allowed = { value = false, source = "RK1, RK2 finner.co.jp, commerce-design.net", confidence = "high",
      note = "except carriers, and approved ones at link.rakuten.co.jp" },
    review_incentive_allowed = { value = false, source = "RK4, RK7; RK6 differs", confidence = "medium",
      note = "a coupon of the official tool after the review is described as allowed" },
    review_change_request_allowed = { value = false, source = "RK4 brain-trust.jp/knowhow/rakuten-rule", confidence = "medium" },
  },
  ids = { order_id = [[\b\d{6}-\d{8}-\d{8,10}\b]] },
  tone = { formality = 5 },
  contact_reasons = { "question", "order_problem", "return", "cancellation", "invoice" },
  penalties = {
    "Violation points until the end of the year; levels at 35, 55, 75, 80 and 100", "A fine of 700,000 to 3,000,000 yen from level 3",
  },
}
