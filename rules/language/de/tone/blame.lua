local rewrite <const> = require "rewrite"

return {
  id = "language/de/tone/blame",
  stage = "tone",
  meaning = "same",
  summary = "No sentence that pushes the buyer away",
  why = "A shop that defends itself or soothes from above turns a question into a quarrel.",
  apply = rewrite.rows {
    { "Beruhigen Sie sich.", "Ich verstehe Ihren Ärger.", "Q" },
    { "Das ist nicht unser Fehler.", "Die Ursache liegt nach unserem Stand nicht bei uns.", "Q" },
    { "Dafür können wir nichts.", "Darauf haben wir keinen Einfluss.", "Q" },
    { "Da kann man nichts machen.", "Eine andere Möglichkeit sehen wir derzeit nicht.", "Q" },
    { "Ihre Beschwerde", "Ihre Rückmeldung", "W" },
    { "Ihrer Beschwerde", "Ihrer Rückmeldung", "W" },
  },
  examples = {
    { given = "Der Zoll prüft noch. Dafür können wir nichts.", want = "Der Zoll prüft noch. Darauf haben wir keinen Einfluss." },
    { given = "Danke für Ihre Beschwerde.", want = "Danke für Ihre Rückmeldung." },
    { given = "Die Ursache liegt bei uns.", want = "Die Ursache liegt bei uns." },
    { given = "Beruhigen Sie sich. Das ist nicht unser Fehler. Da kann man nichts machen. Ihrer Beschwerde.", want = "Ich verstehe Ihren Ärger. Die Ursache liegt nach unserem Stand nicht bei uns. Eine andere Möglichkeit sehen wir derzeit nicht. Ihrer Rückmeldung." },
  },
}
