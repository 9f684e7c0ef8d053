local rewrite <const> = require "rewrite"

return {
  id = "country/at/tone/words",
  stage = "tone",
  meaning = "same",
  summary = "Austrian words in German letters to Austria",
  why = "Januar, Treppenhaus and Briefkasten show at once that the letter was written elsewhere.",
  when = { language = "de" },
  apply = rewrite.rows {
    { "Januar", "Jänner", "W" },
    { "dieses Jahr", "heuer", "W" },
    { "in diesem Jahr", "heuer", "W" },
    { "an der Kasse", "an der Kassa", "W" },
    { "Treppenhaus", "Stiegenhaus", "W" },
    { "Briefkasten", "Postkasten", "W" },
    { "Sonnabend", "Samstag", "W" },
    { "Krankenhaus", "Spital", "W" },
    { "Aufzug", "Lift", "W" },
    { "Bürgersteig", "Gehsteig", "W" },
    { "klingeln", "läuten", "W" },
    { "Klempner", "Installateur", "W" },
    { "Mütze", "Haube", "W" },
  },
  examples = {
    { given = "Der Zusteller legt es in den Briefkasten.", want = "Der Zusteller legt es in den Postkasten.", language = "de" },
    { given = "Die Aktion endet im Januar.", want = "Die Aktion endet im Jänner.", language = "de" },
    { given = "Die Lampe ist weiß.", want = "Die Lampe ist weiß.", language = "de" },
    { given = "Der Zusteller legt es in den Briefkasten.", want = "Der Zusteller legt es in den Briefkasten.", language = "fr" },
    { given = "dieses Jahr. in diesem Jahr. an der Kasse. Treppenhaus. Sonnabend. Krankenhaus. Aufzug. Bürgersteig. klingeln. Klempner. Mütze.", want = "heuer. heuer. an der Kassa. Stiegenhaus. Samstag. Spital. Lift. Gehsteig. läuten. Installateur. Haube.", language = "de" },
  },
}
