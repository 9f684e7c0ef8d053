local rights <const> = require "rights"

return {
  id = "common/policy/withdrawal_denied",
  stage = "policy",
  severity = "block",
  summary = "No denial of the right to withdraw",
  why = "The law gives the right for sale goods and opened boxes too; only few goods are left out.",
  clause = "Consumer law: withdrawal from distance contracts",
  penalty = "The term grows by a year; warning letters and fines.",
  source = "EU1, CNL2; background",
  confidence = "high",
  when = { country = rights.withdrawal },
  apply = rights.flag_withdrawal(),
  examples = {
    { given = "Reduzierte Artikel nehmen wir nicht zurück.", flags = { "Reduzierte Artikel nehmen wir nicht zurück" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = "Maßgefertigte Ware ist vom Widerruf ausgeschlossen. Sie haben 14 Tage Zeit.", flags = {}, market = "amazon-de" },
    { given = "Opened items cannot be returned.", flags = { "Opened items cannot be returned" }, market = "amazon-gb" },
    { given = "You can send it back within 14 days; no returns label is needed.", flags = {}, market = "amazon-gb" },
    { given = "特价商品不退不换。", flags = { "特价商品不退" }, market = "shop-cn" },
    { given = "定制刻字的不退不换，其他七天内可退。", flags = {}, market = "shop-cn" },
    { given = "Opened items cannot be returned.", flags = {}, market = "amazon-us" },
  },
}
