local wording <const> = require "wording"

return {
  id = "language/de/quality/one_leider",
  stage = "quality",
  severity = "advise",
  summary = "More than one “leider”",
  why = "One leider regrets; two complain.",
  apply = wording.flag({ "(?i:leider)" }, 1),
  examples = {
    { given = "Das geht leider nicht. Leider ist die Farbe ausverkauft.", flags = { "Leider" } },
    { given = "Das geht leider nicht.", flags = {} },
  },
}
