-- eBay: messages between members. Sources are named by key, then address or kind.
return {
  id = "ebay",
  name = "eBay",
  hosts = {
    "ebay.com", "ebay.ca", "ebay.co.uk", "ebay.de", "ebay.at", "ebay.ch", "ebay.fr", "ebay.it", "ebay.es", "ebay.nl", "ebay.be",
    "ebay.ie", "ebay.pl", "ebay.com.au", "ebay.com.hk", "ebay.com.sg", "ebay.com.my", "ebay.ph",
  },
  countries = {
    "us", "ca", "gb", "de", "at", "ch", "fr", "it", "es", "nl", "be", "ie", "pl", "au", "hk", "sg", "my", "ph",
  },
  channels = { "ticket" },
  facts = {
    message_limit = { value = 2000, source = "EB5 developer.ebay.com, MemberMessageType", confidence = "medium" },
    html_allowed = { value = false, source = "EB5 developer.ebay.com, MemberMessageType", confidence = "high" },
    contact_data_allowed = { value = false, source = "EB1, EB2", confidence = "high", note = "names are fine" },
    links_allowed = { value = false, source = "EB2 ebay.com.au, help id 4272", confidence = "high",
      note = "a carrier's link after the sale is a case for a warning" },
    proactive_days = { value = 90, source = "EB6 developer.ebay.com, AddMemberMessageAAQToPartner", confidence = "high",
      note = "after the order line was created" },
    case_business_days = { value = 3, source = "background", confidence = "high",
      note = "to solve a return or a missing parcel before eBay can step in" },
    review_change_request_allowed = { value = true, source = "EB4 ebay.in, feedback-extortion", confidence = "medium",
      note = "only after the issue is solved, and without any condition" },
    review_incentive_allowed = { value = false, source = "EB3 ebay.ca, help id 4230", confidence = "high" },
    rate_limited = { value = true, source = "EB8 developer.ebay.com, knowledge base 666", confidence = "high",
      note = "by item and member; the limits are not published" },
  },
  ids = { order_id = [[\b\d{2}-\d{5}-\d{5}\b]], item_id = [[\b\d{12}\b]] },
  tone = { formality = -5 },
  contact_reasons = { "question", "order_problem", "return", "missing_parcel", "cancellation" },
  penalties = {
    "The message is blocked", "Selling is limited", "The top rating is lost for a cycle", "The account is suspended",
    "The final value fee is charged even without a sale",
  },
}
