local rights <const> = require "rights"

return {
  id = "common/policy/carrier_claim_abroad",
  stage = "policy",
  severity = "warn",
  summary = "A lost parcel is better not left to the buyer",
  why = "Most platforms let the buyer win, whatever the law of the country says.",
  clause = "Buyer protection of the platforms",
  penalty = "The buyer wins the claim.",
  source = "background",
  confidence = "low",
  when = { country = { "us", "ca", "jp", "in", "sg", "ph" } },
  apply = rights.flag_carrier(),
  examples = {
    { given = "You will have to claim from the courier.", flags = { "You will have to claim from the courier" }, market = "amazon-us", severity = "warn", fixes = { "human" } },
    { given = "We will claim from UPS, and your replacement leaves today.", flags = {}, market = "amazon-us" },
    { given = "You will have to claim from the courier.", flags = {}, market = "amazon-gb" },
    { given = "Bitte reklamieren Sie bei DHL.", flags = {}, market = "amazon-de" },
    { given = "Wir haben bei DHL nachgefragt und schicken Ersatz.", flags = {}, market = "amazon-de" },
    { given = "紛失の件は運送会社へ直接ご請求ください。", flags = { "紛失の件は運送会社へ直接ご請求" }, market = "amazon-jp" },
    { given = "運送会社に調査を依頼いたしました。", flags = {}, market = "amazon-jp" },
  },
}
