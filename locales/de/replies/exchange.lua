-- An exchange in German: granted, declined, or being checked.
local own <const> = { reply = "exchange" }

return {
  ["answer.granted_size"] = "Ja, wir tauschen den Artikel gegen Größe {size} um.",
  ["answer.granted"] = "Ja, wir tauschen den Artikel für Sie um.",
  ["answer.declined"] = "Diesen Artikel können wir leider nicht umtauschen.",
  ["answer.checking_size"] = {
    { "Wir prüfen, ob ein Umtausch gegen Größe {size} möglich ist, und sagen Ihnen bis {answer_by, date, ::EEEEdMMMM}, Bescheid.", when = own },
    "Ob ein Umtausch gegen Größe {size} möglich ist, sagen wir Ihnen bis {answer_by, date, ::EEEEdMMMM}.", -- behind another matter
  },
  ["answer.checking"] = {
    { "Wir prüfen, ob ein Umtausch möglich ist, und sagen Ihnen bis {answer_by, date, ::EEEEdMMMM}, Bescheid.", when = own },
    "Ob ein Umtausch möglich ist, sagen wir Ihnen bis {answer_by, date, ::EEEEdMMMM}.", -- behind another matter
  },
  ["ask.which"] = {
    { "Nennen Sie uns die gewünschte Größe oder Ausführung, falls noch nicht geschehen.", after = "cushion" },
    "Nennen Sie uns bitte die gewünschte Größe oder Ausführung, falls noch nicht geschehen.",
  },
  ["instruction.details_follow"] = "Wie Sie Ihren Artikel zurücksenden, teilen wir Ihnen noch mit.",
  ["alternative.return_instead"] = "Sie können ihn aber zurücksenden und den gewünschten neu bestellen.",
}
