local rewrite <const> = require "rewrite"

return {
  id = "country/ch/tone/french_words",
  stage = "tone",
  meaning = "same",
  summary = "Swiss words in French letters to Switzerland",
  why = "Septante and NPA are the words of the Romandie; those of France are noticed at once.",
  when = { language = "fr" },
  apply = rewrite.rows {
    { "soixante-dix", "septante", "W" },
    { "soixante-quinze", "septante-cinq", "W" },
    { "quatre-vingt-dix", "nonante", "W" },
    { "quatre-vingt-quinze", "nonante-cinq", "W" },
    { "code postal", "NPA", "W" },
    { "TVA incluse", "TVA comprise", "W" },
    { "un mail", "un e-mail", "W" },
    { "adresse mail", "adresse e-mail", "W" },
  },
  examples = {
    { given = "Il nous manque le code postal.", want = "Il nous manque le NPA.", language = "fr" },
    { given = "Le prix est de septante francs.", want = "Le prix est de septante francs.", language = "fr" },
    { given = "Le code postal manque.", want = "Le NPA manque.", language = "fr" },
  },
}
