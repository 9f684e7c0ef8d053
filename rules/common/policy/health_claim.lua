local advertising <const> = require "advertising"

return {
  id = "common/policy/health_claim",
  stage = "policy",
  severity = "block",
  summary = "No cure and no sure effect on the body",
  why = "Only medicines may promise to heal, and most of them may not advertise it.",
  clause = "Health claims and advertising of medicines",
  penalty = "Fines; the listing is removed.",
  source = "JP3; background",
  confidence = "high",
  apply = advertising.flag_health(),
  examples = {
    { given = "Die Salbe heilt Akne.", flags = { "heilt Akne" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = "Die Salbe heilt keine Akne, sie pflegt.", flags = {}, market = "amazon-de" },
    { given = "It cures eczema.", flags = { "cures eczema" }, market = "amazon-us" },
    { given = "It does not treat eczema; it suits dry skin.", flags = {}, market = "amazon-us" },
    { given = "ニキビが治ります。", flags = { "ニキビが治り" }, market = "amazon-jp" },
    { given = "うるおいを与えます。", flags = {}, market = "amazon-jp" },
    { given = "七天根治脚气。", flags = { "根治" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "这款不能治疗湿疹，只是保湿。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
  },
}
