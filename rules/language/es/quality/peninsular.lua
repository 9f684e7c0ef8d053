local wording <const> = require "wording"

return {
  id = "language/es/quality/peninsular",
  stage = "quality",
  severity = "advise",
  summary = "Forms of Spain in a letter to America",
  why = "Vosotros and its verbs are not used there; one of them shows that the letter was written for another market.",
  when = { country = { "mx", "ar", "co", "cl", "pe", "ec", "uy", "us" } },
  apply = wording.flag {
    "(?i:vosotr[oa]s)", "(?i:vuestr[oa]s?)", "(?i:podéis|tenéis|queréis|habéis|estáis|sabéis|necesitáis)", "(?i:ordenador(?:es)?)", "(?i:vale)(?:,)",
    "(?i:enviadnos|decidnos|escribidnos)",
  },
  examples = {
    { given = "Si tenéis dudas, escribidnos.", flags = { "tenéis", "escribidnos" }, market = "shop-mx" },
    { given = "Si tiene dudas, escríbanos. Vale la pena.", flags = {}, market = "shop-mx" },
    { given = "Si tenéis dudas, escribidnos.", flags = {}, market = "shop-es" },
  },
}
