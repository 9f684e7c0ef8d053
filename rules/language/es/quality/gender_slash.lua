local wording <const> = require "wording"

return {
  id = "language/es/quality/gender_slash",
  stage = "quality",
  severity = "advise",
  summary = "A slash or an at sign instead of a word that needs no gender",
  why = "“Estimado/a” shows that the shop does not know whom it writes to; “Hola” and “su compra” need no gender.",
  apply = wording.flag { "\\p{L}{3,}[oe]s?/(?:as?|es)", "\\p{L}{3,}r(?:es)?/(?:as?)", "(?i:el/la|los/las|un/una|del/de la)" },
  examples = {
    { given = "Estimado/a Lucía: ¿está satisfecho/a?", flags = { "Estimado/a", "satisfecho/a" } },
    { given = "Hola, Lucía: mide 30 cm y pesa 2 kg/m.", flags = {} },
  },
}
