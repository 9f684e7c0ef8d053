local rights <const> = require "rights"

return {
  id = "common/policy/carrier_claim",
  stage = "policy",
  severity = "block",
  summary = "A lost parcel is not the buyer's to claim",
  why = "Until the parcel is handed over, the loss is the seller's.",
  clause = "Consumer law: passing of risk",
  penalty = "The buyer wins the claim; warning letters.",
  source = "background",
  confidence = "high",
  when = { country = rights.consumer_law },
  apply = rights.flag_carrier(),
  examples = {
    { given = "You will have to claim from the courier.", flags = { "You will have to claim from the courier" }, market = "amazon-gb", severity = "block", fixes = { "human" } },
    { given = "We will claim from UPS, and your replacement leaves today.", flags = {}, market = "amazon-gb" },
    { given = "You will have to claim from the courier.", flags = {}, market = "amazon-us" },
    { given = "Bitte reklamieren Sie bei DHL.", flags = { "reklamieren Sie bei DHL" }, market = "amazon-de" },
    { given = "Wir haben bei DHL nachgefragt und schicken Ersatz.", flags = {}, market = "amazon-de" },
    { given = "紛失の件は運送会社へ直接ご請求ください。", flags = {}, market = "amazon-jp" },
    { given = "運送会社に調査を依頼いたしました。", flags = {}, market = "amazon-jp" },
    { given = "丢件了您自己找快递赔。", flags = { "丢件了您自己找快递赔" }, market = "shop-cn" },
    { given = "丢件了我们给您补发。", flags = {}, market = "shop-cn" },
  },
}
