local reviews <const> = require "reviews"

return {
  id = "platform/ebay/policy/review_change",
  stage = "policy",
  severity = "warn",
  summary = "Asking for a revision only when all is solved",
  why = "Once the issue is solved a seller may ask, without any condition.",
  clause = "Feedback extortion policy",
  penalty = "Feedback is removed and selling limited.",
  source = "EB4",
  confidence = "medium",
  apply = reviews.flag_change { only = "free" },
  examples = {
    { given = "Alles geklärt. Sie können die Bewertung anpassen.", flags = { "Sie können die Bewertung anpassen." }, market = "ebay-de", severity = "warn", fixes = { "remove" } },
    { given = "Die Bewertung ist da.", flags = {}, market = "ebay-de" },
    { given = "All solved now. You may revise your feedback.", flags = { "You may revise your feedback." }, market = "ebay-us" },
    { given = "We revised the listing after your feedback.", flags = {}, market = "ebay-us" },
    { given = "问题解决了。可以改评价吗？", flags = { "可以改评价吗？" }, market = "ebay-us", language = "zh-Hans" },
  },
}
