local rights <const> = require "rights"

return {
  id = "common/policy/warranty_denied",
  stage = "policy",
  severity = "block",
  summary = "No denial of the rights for faults",
  why = "The seller answers for faults; the manufacturer may help, but not instead.",
  clause = "Consumer law: remedies for lack of conformity",
  penalty = "Warning letters and fines; the buyer wins the claim.",
  source = "EU4; background",
  confidence = "high",
  when = { country = rights.consumer_law },
  apply = rights.flag_warranty(),
  examples = {
    { given = "Bitte wenden Sie sich an den Hersteller.", flags = { "wenden Sie sich an den Hersteller" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = "Wenn Sie möchten, wenden Sie sich an den Hersteller; Ihre Rechte bleiben.", flags = {}, market = "amazon-de" },
    { given = "Our warranty is only 90 days.", flags = { "Our warranty is only 90 days" }, market = "amazon-gb" },
    { given = "The warranty is two years, and we replace the pump.", flags = {}, market = "amazon-gb" },
    { given = "坏了请找厂家。", flags = { "坏了请找厂家" }, market = "shop-cn" },
    { given = "坏了我们给您换。", flags = {}, market = "shop-cn" },
    { given = "Please contact the manufacturer.", flags = {}, market = "amazon-us" },
  },
}
