local reviews <const> = require "reviews"

return {
  id = "platform/rakuten/policy/review_reward",
  stage = "policy",
  severity = "warn",
  summary = "No reward for a review on Rakuten",
  why = "A paid review misleads other buyers.",
  clause = "Reviews: no reward before, no change after",
  penalty = "Violation points.",
  source = "RK4, RK7; RK6 differs",
  confidence = "medium",
  apply = reviews.flag_reward(),
  examples = {
    { given = "本日発送します。レビューで500円分のギフト券を進呈します。", flags = { "レビューで500円分のギフト券を進呈します。" }, market = "rakuten-jp", severity = "warn", fixes = { "remove" } },
    { given = "特典は箱に入っています。", flags = {}, market = "rakuten-jp" },
    { given = "発送済みです。レビューでクーポンを差し上げます。", flags = { "レビューでクーポンを差し上げます。" }, market = "rakuten-jp" },
    { given = "クーポンは適用済みです。", flags = {}, market = "rakuten-jp" },
  },
}
