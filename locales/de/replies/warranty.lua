-- The warranty, in German: only the date that was typed.
local own <const> = { reply = "warranty" }

return {
  ["answer.until"] = "Die Garantie für Ihren Artikel läuft bis zum {warranty_until, date, ::yMMMMd}.",
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = {
    { "Wir prüfen die Garantie für Ihren Artikel und antworten Ihnen bis {answer_by, date, ::EEEEdMMMM}.", when = own },
    "Zur Garantie für Ihren Artikel melden wir uns bis {answer_by, date, ::EEEEdMMMM}, bei Ihnen.", -- behind another matter
  },
  ["ask.fault"] = "Falls etwas nicht funktioniert, beschreiben Sie es bitte kurz und senden Sie ein Foto mit.",
}
