local wording <const> = require "wording"

return {
  id = "language/en/quality/dated",
  stage = "quality",
  severity = "advise",
  summary = "Office phrases that sound copied",
  why = "“Dear valued customer” and “please be informed” tell the buyer that nobody wrote this letter for them.",
  apply = wording.flag {
    "(?i:dear valued customer)", "(?i:your esteemed order)", "(?i:please be informed that)", "(?i:the same has been)", "(?i:as per)",
    "(?i:hope this finds you well)",
  },
  examples = {
    { given = "Dear valued customer, please be informed that it shipped.", flags = { "Dear valued customer", "please be informed that" } },
    { given = "Hi Dana, it shipped on Friday.", flags = {} },
    { given = "I hope this finds you well. Your esteemed order is confirmed, and the same has been noted as per your mail.", flags = { "hope this finds you well", "Your esteemed order", "the same has been", "as per" } },
  },
}
