local rewrite <const> = require "rewrite"

return {
  id = "language/de/tone/cliche",
  stage = "tone",
  meaning = "same",
  summary = "No stock phrases and no sentences translated from English",
  why = "Empty courtesy and pleas for understanding irritate German readers; calques give the machine away.",
  apply = rewrite.rows {
    { "Wir bitten um Ihr Verständnis.", "Danke für Ihre Geduld.", "Q" },
    { "Wir bitten um Verständnis.", "Danke für Ihre Geduld.", "Q" },
    { "Für Rückfragen stehen wir Ihnen jederzeit gerne zur Verfügung.", "Bei Fragen antworten Sie einfach auf diese Nachricht.", "Q" },
    { "Ihre Zufriedenheit ist unsere oberste Priorität.", "", "Q" },
    { "Ihre Anfrage ist uns sehr wichtig.", "", "Q" },
    { "Ich hoffe, diese E-Mail findet Sie wohlauf.", "", "Q" },
    { "Ich hoffe, es geht Ihnen gut.", "", "Q" },
    { "für eventuell entstandene Unannehmlichkeiten", "für die entstandenen Unannehmlichkeiten", "L" },
    { "für etwaige Unannehmlichkeiten", "für die Unannehmlichkeiten", "L" },
    { "Bitte zögern Sie nicht, uns zu kontaktieren", "Melden Sie sich gern bei uns", "L" },
    { "Zögern Sie nicht, uns zu kontaktieren", "Melden Sie sich gern bei uns", "L" },
    { "Es tut uns leid zu hören, dass", "Es tut uns leid, dass", "L" },
    { "Wir schätzen Ihre Geduld.", "Danke für Ihre Geduld.", "Q" },
    { "Wir schätzen Ihre Geduld sehr.", "Danke für Ihre Geduld.", "Q" },
    { "Wir sind bemüht, ", "Wir arbeiten daran, ", "L" },
    { "bitte kontaktieren Sie uns", "bitte melden Sie sich bei uns", "W" },
    { "Bitte kontaktieren Sie uns", "Bitte melden Sie sich bei uns", "W" },
  },
  examples = {
    { given = "Das Paket ist unterwegs. Wir bitten um Ihr Verständnis.", want = "Das Paket ist unterwegs. Danke für Ihre Geduld." },
    { given = "Ihre Anfrage ist uns sehr wichtig. Der Ersatz geht morgen raus.", want = "Der Ersatz geht morgen raus." },
    { given = "Es tut uns leid zu hören, dass die Lampe flackert.", want = "Es tut uns leid, dass die Lampe flackert." },
    { given = "Melden Sie sich gern bei uns, wenn etwas fehlt.", want = "Melden Sie sich gern bei uns, wenn etwas fehlt." },
  },
}
