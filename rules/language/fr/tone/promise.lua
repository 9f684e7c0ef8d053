local rewrite <const> = require "rewrite"

return {
  id = "language/fr/tone/promise",
  stage = "tone",
  summary = "No certainty that nobody has",
  why = "A day that was called certain and then missed costs more trust than one that was given as likely.",
  apply = rewrite.rows {
    { "recevrez sans faute", "devriez recevoir", "L" },
    { "arrivera sans faute", "devrait arriver", "L" },
    { "à coup sûr", "normalement", "W" },
    { "pas à coup sûr", mode = "G" },
  },
  examples = {
    { given = "Vous recevrez sans faute le colis mardi.", want = "Vous devriez recevoir le colis mardi." },
    { given = "Il arrive à coup sûr mardi.", want = "Il arrive normalement mardi." },
    { given = "Nous ne le savons pas à coup sûr.", want = "Nous ne le savons pas à coup sûr." },
    { given = "Nous vous répondrons sans faute.", want = "Nous vous répondrons sans faute." },
  },
}
