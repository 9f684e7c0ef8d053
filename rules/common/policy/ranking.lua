local advertising <const> = require "advertising"

return {
  id = "common/policy/ranking",
  stage = "policy",
  severity = "warn",
  summary = "No first place in Japan without a survey",
  why = "A rank needs an objective survey that is quoted correctly.",
  clause = "Act against unjustifiable premiums and misleading representations",
  penalty = "Surcharge of three per cent of the turnover.",
  source = "JP3",
  confidence = "high",
  when = { country = { "jp" } },
  apply = advertising.flag_ranking(),
  examples = {
    { given = "業界No.1の商品です。", flags = { "業界No.1" }, market = "amazon-jp", severity = "warn", fixes = { "human" } },
    { given = "満足度98%です。", flags = { "満足度98%" }, market = "amazon-jp" },
    { given = "最大サイズはXLです。人気の商品です。", flags = {}, market = "amazon-jp" },
    { given = "It is the world's number one.", flags = { "the world's number one" }, market = "amazon-jp", language = "en" },
    { given = "業界No.1の商品です。", flags = {}, market = "amazon-us" },
  },
}
