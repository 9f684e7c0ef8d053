local rewrite <const> = require "rewrite"

return {
  id = "language/fr/tone/plain",
  stage = "tone",
  meaning = "same",
  summary = "Plain French instead of office French and words taken from English",
  why = "Suite à, au jour d’aujourd’hui and adresser un problème sound like a form, or like a machine.",
  apply = rewrite.rows {
    { "Suite à votre", "À la suite de votre", "W" },
    { "suite à votre", "à la suite de votre", "W" },
    { "au jour d'aujourd'hui", "à ce jour", "W" },
    { "au jour d’aujourd’hui", "à ce jour", "W" },
    { "adresser ce problème", "régler ce problème", "W" },
    { "fait du sens", "a du sens", "W" },
    { "dans le but de", "pour", "W" },
    { "la personne en charge", "la personne responsable", "W" },
  },
  examples = {
    { given = "Suite à votre message, nous avons vérifié.", want = "À la suite de votre message, nous avons vérifié." },
    { given = "Nous voulons adresser ce problème.", want = "Nous voulons régler ce problème." },
    { given = "Nous poursuivons ensuite à votre rythme.", want = "Nous poursuivons ensuite à votre rythme." },
  },
}
