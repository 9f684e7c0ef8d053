local wording <const> = require "wording"

return {
  id = "language/fr/quality/gendered",
  stage = "quality",
  severity = "advise",
  summary = "A participle that takes the buyer’s gender",
  why = "Vous êtes déçu is wrong for half of the buyers; cela vous a déplu is right for all.",
  apply = wording.flag {
    "(?i:vous (?:êtes|étiez|serez|soyez|ayez été|avez été|seriez) (?:\\p{L}+ )?(?:déçu|satisfait|informé|débité|remboursé|livré|surpris|intéressé|mécontent|content)(?:e|\\(e\\)|·e)?)",
    "(?i:cher\\(e\\)|chèr?e?\\(e\\))",
  },
  examples = {
    { given = "Nous comprenons que vous êtes déçu.", flags = { "vous êtes déçu" } },
    { given = "Vous serez vite remboursée.", flags = { "Vous serez vite remboursée" } },
    { given = "Nous comprenons votre déception.", flags = {} },
  },
}
