local rewrite <const> = require "rewrite"

return {
  id = "language/fr/tone/excuses",
  stage = "tone",
  meaning = "same",
  summary = "Excuses are presented, nobody excuses himself",
  why = "« Nous nous excusons » grants the pardon to oneself, and désolé takes an ending for who writes.",
  apply = rewrite.rows {
    { "Nous nous excusons pour", "Nous vous présentons nos excuses pour", "L" },
    { "nous nous excusons pour", "nous vous présentons nos excuses pour", "L" },
    { "Nous nous excusons de", "Nous vous prions de nous excuser de", "L" },
    { "Nous tenons à nous excuser", "Nous vous présentons nos excuses", "L" },
    { "Je m'excuse pour", "Je vous présente mes excuses pour", "L" },
    { "Je m’excuse pour", "Je vous présente mes excuses pour", "L" },
    { "Je m'excuse de", "Je vous prie de m’excuser de", "L" },
    { "Je m’excuse de", "Je vous prie de m’excuser de", "L" },
    { "Désolé pour", "Toutes nos excuses pour", "S" },
    { "Désolée pour", "Toutes nos excuses pour", "S" },
    { "Nous sommes désolés pour", "Toutes nos excuses pour", "S" },
    { "pour tout désagrément", "pour ce désagrément", "L" },
    { "pour tout inconvénient", "pour la gêne occasionnée", "L" },
  },
  examples = {
    { given = "Nous nous excusons pour ce retard.", want = "Nous vous présentons nos excuses pour ce retard." },
    { given = "Désolée pour ce retard.", want = "Toutes nos excuses pour ce retard." },
    { given = "Je m’excuse de vous répondre si tard.", want = "Je vous prie de m’excuser de vous répondre si tard." },
    { given = "Nous vous présentons nos excuses.", want = "Nous vous présentons nos excuses." },
  },
}
