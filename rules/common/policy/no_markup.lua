local form <const> = require "form"

return {
  id = "common/policy/no_markup",
  stage = "policy",
  severity = "warn",
  summary = "Plain text without tags",
  why = "Where a window shows plain text, tags are shown as they are.",
  source = "background",
  confidence = "medium",
  when = { platform = { "aliexpress", "etsy", "lazada", "rakuten", "taobao", "tiktokshop", "tmall", "walmart" } },
  apply = form.flag_markup(),
  examples = {
    { given = "Hello<br>there", flags = { "<br>" }, market = "tiktokshop-us", severity = "warn", fixes = { "remove" } },
    { given = "您好<br/>在的", flags = { "<br/>" }, market = "tmall-cn" },
    { given = "Sizes < 5 are out.", flags = {}, market = "walmart-us" },
    { given = "Hello<br>there", flags = {}, market = "shop-us" },
  },
}
