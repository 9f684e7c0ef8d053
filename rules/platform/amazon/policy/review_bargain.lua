local reviews <const> = require "reviews"

return {
  id = "platform/amazon/policy/review_bargain",
  stage = "policy",
  severity = "block",
  summary = "No refund or gift for another review",
  why = "The refund is owed or not; it never hangs on a review.",
  clause = "Customer reviews policy: no refund on condition",
  penalty = "Reviews are removed, and the account may be suspended.",
  source = "AMZ10",
  confidence = "high",
  apply = reviews.flag_change { only = "bargain" },
  examples = {
    { given = "Sobald Sie die Bewertung löschen, erstatten wir.", flags = { "Bewertung löschen" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = "Die Erstattung ist unterwegs, ganz unabhängig von einer Bewertung.", flags = {}, market = "amazon-de" },
    { given = "Once you change your review, we will refund you.", flags = { "change your review" }, market = "amazon-us" },
    { given = "Your refund was sent today and does not depend on anything.", flags = {}, market = "amazon-us" },
    { given = "レビューを修正していただければ返金します。", flags = { "レビューを修正" }, market = "amazon-jp" },
    { given = "本日返金いたしました。", flags = {}, market = "amazon-jp" },
    { given = "删了差评就退款。", flags = { "删了差评" }, market = "amazon-us", language = "zh-Hans" },
    { given = "今天已经退款。", flags = {}, market = "amazon-us", language = "zh-Hans" },
  },
}
