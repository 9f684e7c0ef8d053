local rewrite <const> = require "rewrite"

return {
  id = "country/ch/tone/words",
  stage = "tone",
  meaning = "same",
  summary = "Swiss words in German letters to Switzerland",
  why = "Fahrrad, Rücksendung and Führerschein are understood, but nobody there writes them.",
  when = { language = "de" },
  after = "country/ch/tone/spelling",
  apply = rewrite.rows {
    { "Mit freundlichen Grüssen", "Freundliche Grüsse", "W" },
    { "Fahrrad", "Velo", "W" },
    { "Fahrräder", "Velos", "W" },
    { "parken", "parkieren", "W" },
    { "grillen", "grillieren", "W" },
    { "Führerschein", "Führerausweis", "W" },
    { "Hausmeister", "Abwart", "W" },
    { "Friseur", "Coiffeur", "W" },
    { "Postleitzahl", "PLZ", "W" },
    { "Krankenhaus", "Spital", "W" },
    { "Sonnabend", "Samstag", "W" },
    { "Aufzug", "Lift", "W" },
    { "Rücksendung", "Retoure", "W" },
  },
  examples = {
    { given = "Die Rücksendung ist unterwegs.", want = "Die Retoure ist unterwegs.", language = "de" },
    { given = "Das Schloss passt an jedes Fahrrad.", want = "Das Schloss passt an jedes Velo.", language = "de" },
    { given = "Die Retoure ist da.", want = "Die Retoure ist da.", language = "de" },
    { given = "Die Rücksendung ist unterwegs.", want = "Die Rücksendung ist unterwegs.", language = "fr" },
    { given = "Mit freundlichen Grüssen. Fahrräder. parken. grillen. Führerschein. Hausmeister. Friseur. Postleitzahl. Krankenhaus. Sonnabend. Aufzug.", want = "Freundliche Grüsse. Velos. parkieren. grillieren. Führerausweis. Abwart. Coiffeur. PLZ. Spital. Samstag. Lift.", language = "de" },
  },
}
