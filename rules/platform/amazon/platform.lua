-- Amazon: messages between buyer and seller. Sources are named by key, then address or kind.
return {
  id = "amazon",
  name = "Amazon",
  hosts = {
    "amazon.com", "amazon.ca", "amazon.com.mx", "amazon.com.br", "amazon.co.uk", "amazon.de", "amazon.fr", "amazon.it",
    "amazon.es", "amazon.nl", "amazon.pl", "amazon.se", "amazon.com.be", "amazon.ie", "amazon.com.tr", "amazon.ae",
    "amazon.sa", "amazon.eg", "amazon.in", "amazon.co.jp", "amazon.sg", "amazon.com.au", "amazon.co.za", "amzn.to",
  },
  countries = {
    "us", "ca", "mx", "br", "gb", "de", "fr", "it", "es", "nl", "pl", "se", "be", "ie", "tr", "ae", "sa", "eg", "in",
    "jp", "sg", "au", "za",
  },
  channels = { "ticket" },
  facts = {
    reply_hours = { value = 24, source = "AMZ8 feedvisor.com/university/buyer-seller-messaging-service", confidence = "high",
      note = "counted every day; a message may be marked as needing no response" },
    message_limit = { value = 2000, source = "AMZ9 developer-docs.amazon.com, Messaging API", confidence = "high" },
    html_allowed = { value = false, source = "AMZ9 developer-docs.amazon.com, Messaging API", confidence = "high" },
    emoji_allowed = { value = false, source = "AMZ4 junglescout.com/blog/amazon-updates-communication-guidelines", confidence = "high" },
    contact_data_allowed = { value = false, source = "AMZ4, AMZ11", confidence = "high" },
    links_allowed = { value = false, source = "AMZ4, AMZ11", confidence = "high",
      note = "except secure links needed to complete the order, or to Amazon itself" },
    line_breaks_max = { value = 2, source = "background", confidence = "high" },
    attachments_bytes = { value = 10485760, source = "AMZ6 sellercentral.amazon.sg, help 200389080", confidence = "high" },
    attachments_allowed = { value = { "instructions", "warranty", "invoice" }, source = "background", confidence = "high" },
    proactive_days = { value = 30, source = "AMZ4, AMZ12", confidence = "high", note = "after the order is completed" },
    proactive_needs_order_id = { value = true, source = "AMZ3, AMZ12", confidence = "high" },
    proactive_thanks_allowed = { value = false, source = "AMZ4, AMZ11", confidence = "high" },
    review_requests_max = { value = 1, source = "AMZ4, AMZ11", confidence = "high", note = "for one order" },
    review_change_request_allowed = { value = false, source = "AMZ4, AMZ10", confidence = "high",
      note = "of product reviews; a template exists for seller feedback" },
    cancel_request_allowed = { value = false, source = "AMZ1", confidence = "high",
      note = "out of stock: change the order first, then tell the buyer" },
  },
  ids = { order_id = [[\b\d{3}-\d{7}-\d{7}\b]] },
  tone = { emoji = { set = 0 } }, -- the guidelines list emoji among the styles that are not permitted
  contact_reasons = {
    "order_problem", "missing_order_information", "return_question", "invoice", "review_request", "heavy_delivery",
    "home_appointment", "custom_design", "needed_for_purchase",
  },
  penalties = {
    "The message is blocked", "The seller may use only Amazon's templates", "Messages are restricted for 30 days or for good",
    "The account is suspended",
  },
}
