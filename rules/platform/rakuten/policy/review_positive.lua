local reviews <const> = require "reviews"

return {
  id = "platform/rakuten/policy/review_positive",
  stage = "policy",
  severity = "warn",
  summary = "No request for a good rating on Rakuten",
  why = "A rating is the buyer's own.",
  clause = "Reviews: no reward before, no change after",
  penalty = "Violation points.",
  source = "RK4, RK7; RK6 differs",
  confidence = "medium",
  apply = reviews.flag_positive(),
  examples = {
    { given = "本日発送します。星5をお願いします。", flags = { "星5をお願いします。" }, market = "rakuten-jp", severity = "warn", fixes = { "remove" } },
    { given = "金曜日に届きます。", flags = {}, market = "rakuten-jp" },
    { given = "発送済みです。高評価をお願いします。", flags = { "高評価をお願いします。" }, market = "rakuten-jp" },
    { given = "ご評価ありがとうございます。", flags = {}, market = "rakuten-jp" },
  },
}
