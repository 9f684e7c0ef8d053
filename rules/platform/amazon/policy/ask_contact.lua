local contact <const> = require "contact"

return {
  id = "platform/amazon/policy/ask_contact",
  stage = "policy",
  severity = "warn",
  summary = "No question for the buyer's contact data",
  why = "Only what completes the order may be asked for, such as a number for a delivery by appointment.",
  clause = "Communication guidelines: no contact data",
  penalty = "The message may be blocked.",
  source = "AMZ4, AMZ11; what an appointment needs: background",
  confidence = "medium",
  apply = contact.flag_ask(),
  examples = {
    { given = "Nennen Sie uns bitte Ihre Handynummer.", flags = { "Nennen Sie uns bitte Ihre Handynummer" }, market = "amazon-de", severity = "warn", fixes = { "human" } },
    { given = "Wir brauchen Ihre Telefonnummer nicht. Ihre Bestellnummer genügt.", flags = {}, market = "amazon-de" },
    { given = "Could you send me your phone number?", flags = { "send me your phone number" }, market = "amazon-us" },
    { given = "Please send us your order number.", flags = {}, market = "amazon-us" },
    { given = "電話番号を教えてください。", flags = { "電話番号を教えてください" }, market = "amazon-jp" },
    { given = "注文番号を教えてください。", flags = {}, market = "amazon-jp" },
    { given = "请留一下您的手机号。", flags = { "留一下您的手机号" }, market = "amazon-us", language = "zh-Hans" },
    { given = "请告诉我订单号。", flags = {}, market = "amazon-us", language = "zh-Hans" },
  },
}
