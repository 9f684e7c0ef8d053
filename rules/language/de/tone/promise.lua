local rewrite <const> = require "rewrite"

return {
  id = "language/de/tone/promise",
  stage = "tone",
  summary = "No certainty that nobody has",
  why = "A date that is promised as certain and then missed costs more trust than one that was given as likely.",
  apply = rewrite.rows {
    { "definitiv", "voraussichtlich", "W" },
    { "mit Sicherheit", "voraussichtlich", "W" },
    { "nicht definitiv", mode = "G" },
    { "nicht mit Sicherheit", mode = "G" },
  },
  examples = {
    { given = "Das Paket kommt definitiv am Freitag.", want = "Das Paket kommt voraussichtlich am Freitag." },
    { given = "Das wissen wir nicht mit Sicherheit.", want = "Das wissen wir nicht mit Sicherheit." },
    { given = "Das ist die definitive Antwort.", want = "Das ist die definitive Antwort." },
    { given = "mit Sicherheit. nicht definitiv.", want = "voraussichtlich. nicht definitiv." },
  },
}
