local wording <const> = require "wording"

return {
  id = "language/fr/quality/over_promise",
  stage = "quality",
  severity = "advise",
  summary = "A promise that no fact carries",
  why = "Garanti, immédiatement and dans les plus brefs délais are remembered when they do not come true; a date holds.",
  apply = wording.flag {
    "(?i:nous (?:vous )?garantissons)", "(?i:sans faute)", "(?i:immédiatement)", "(?i:dans les plus brefs délais)", "(?i:plus jamais)",
    "(?i:aucun problème)", "(?i:à 100 ?%)",
  },
  examples = {
    { given = "Nous vous garantissons un remboursement dans les plus brefs délais.", flags = { "Nous vous garantissons", "dans les plus brefs délais" } },
    { given = "Nous vous rembourserons au plus tard le vendredi 27 novembre.", flags = {} },
    { given = "La lampe est sous garantie.", flags = {} },
  },
}
