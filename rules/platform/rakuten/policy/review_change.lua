local reviews <const> = require "reviews"

return {
  id = "platform/rakuten/policy/review_change",
  stage = "policy",
  severity = "block",
  summary = "No request to change a review on Rakuten",
  why = "The buyer changes a review unasked, or not at all.",
  clause = "Reviews: no reward before, no change after",
  penalty = "Violation points.",
  source = "RK4, RK7; RK6 differs",
  confidence = "medium",
  apply = reviews.flag_change {},
  examples = {
    { given = "再発送しました。レビューの修正をお願いします。", flags = { "レビューの修正をお願いします。" }, market = "rakuten-jp", severity = "block", fixes = { "remove" } },
    { given = "レビューを拝見しました。", flags = {}, market = "rakuten-jp" },
    { given = "返金済みです。レビューを削除していただけますか。", flags = { "レビューを削除していただけますか。" }, market = "rakuten-jp" },
    { given = "ご住所を修正しました。", flags = {}, market = "rakuten-jp" },
  },
}
