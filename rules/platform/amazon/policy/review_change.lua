local reviews <const> = require "reviews"

return {
  id = "platform/amazon/policy/review_change",
  stage = "policy",
  severity = "block",
  summary = "No request to change or remove a review",
  why = "Amazon has a template for seller feedback; free words about reviews are banned.",
  clause = "Communication guidelines: no request to remove or change a review",
  penalty = "Reviews are removed, and the account may be suspended.",
  source = "AMZ4, AMZ10",
  confidence = "high",
  apply = reviews.flag_change { only = "free" },
  examples = {
    { given = "Der Fehler ist behoben. Könnten Sie Ihre Bewertung ändern?", flags = { "Könnten Sie Ihre Bewertung ändern?" }, market = "amazon-de", severity = "block", fixes = { "remove" } },
    { given = "Ihre Bewertung haben wir gelesen.", flags = {}, market = "amazon-de" },
    { given = "It is fixed. Would you take another look at your review?", flags = { "Would you take another look at your review?" }, market = "amazon-us" },
    { given = "We have read your review and changed the hinge.", flags = {}, market = "amazon-us" },
    { given = "対応いたしました。レビューの修正をお願いできますか。", flags = { "レビューの修正をお願いできますか。" }, market = "amazon-jp" },
    { given = "レビューを拝見しました。", flags = {}, market = "amazon-jp" },
    { given = "问题解决了。麻烦把差评删一下。", flags = { "麻烦把差评删一下。" }, market = "amazon-us", language = "zh-Hans" },
    { given = "您的评价我们看到了。", flags = {}, market = "amazon-us", language = "zh-Hans" },
  },
}
