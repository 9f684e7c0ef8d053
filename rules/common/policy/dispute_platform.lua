local advertising <const> = require "advertising"

return {
  id = "common/policy/dispute_platform",
  stage = "policy",
  severity = "block",
  summary = "The European platform for disputes is closed",
  why = "A pointer to it misleads since July 2025.",
  clause = "Unfair commercial practices: a remedy that does not exist",
  penalty = "Warning letters.",
  source = "EU2",
  confidence = "high",
  when = { country = { "de", "at", "fr", "it", "es", "nl", "pl", "se" } },
  apply = advertising.flag_odr(),
  examples = {
    { given = "Nutzen Sie die OS-Plattform.", flags = { "OS-Plattform" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = "Die OS-Plattform ist geschlossen.", flags = {}, market = "amazon-de" },
    { given = "See the ODR platform.", flags = {}, market = "amazon-us" },
  },
}
