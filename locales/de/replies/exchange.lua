-- An exchange in German: granted, declined, or being checked.
return {
  ["answer.granted_size"] = "Ja, wir tauschen den Artikel gegen Größe {size} um.",
  ["answer.granted"] = "Ja, wir tauschen den Artikel für Sie um.",
  ["answer.declined"] = "Diesen Artikel können wir leider nicht umtauschen.",
  ["answer.checking_size"] = "Wir prüfen, ob ein Umtausch gegen Größe {size} möglich ist, und sagen Ihnen bis {answer_by, date, ::EEEEdMMMM}, Bescheid.",
  ["answer.checking"] = "Wir prüfen, ob ein Umtausch möglich ist, und sagen Ihnen bis {answer_by, date, ::EEEEdMMMM}, Bescheid.",
  ["ask.which"] = "Welche Größe oder Ausführung möchten Sie stattdessen?",
  ["instruction.details_follow"] = "Wie Sie den ersten Artikel zurücksenden, teilen wir Ihnen noch mit.",
  ["alternative.return_instead"] = "Sie können ihn aber zurücksenden und den gewünschten neu bestellen.",
}
