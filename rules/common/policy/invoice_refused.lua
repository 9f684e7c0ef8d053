local advertising <const> = require "advertising"

return {
  id = "common/policy/invoice_refused",
  stage = "policy",
  severity = "block",
  summary = "No invoice is refused or sold",
  why = "The buyer has a right to it, at no cost.",
  clause = "Duty to issue an invoice",
  penalty = "Fines; in China a point of complaint at the tax office.",
  source = "BRIEF; background",
  confidence = "medium",
  apply = advertising.flag_invoice(),
  examples = {
    { given = "Eine Rechnung können wir nicht ausstellen.", flags = { "Rechnung können wir nicht ausstellen" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = "Ihre Rechnung liegt in der Bestellübersicht.", flags = {}, market = "amazon-de" },
    { given = "We do not issue invoices.", flags = { "do not issue invoices" }, market = "amazon-gb" },
    { given = "We cannot issue the invoice again, but it is in your order page.", flags = {}, market = "amazon-gb" },
    { given = "領収書は発行できません。", flags = { "領収書は発行できま" }, market = "amazon-jp" },
    { given = "領収書は注文履歴から発行できます。", flags = {}, market = "amazon-jp" },
    { given = "我们不开发票。", flags = { "不开发票" }, market = "shop-cn" },
    { given = "发票今天开给您。", flags = {}, market = "shop-cn" },
  },
}
