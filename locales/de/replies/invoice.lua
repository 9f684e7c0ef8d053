-- The invoice, in German.
return {
  ["answer.sent"] = "Ihre Rechnung haben wir Ihnen am {invoice_sent_at, date, ::EEEEdMMMM}, geschickt.",
  ["answer.sends_by"] = "Ihre Rechnung erhalten Sie bis {answer_by, date, ::EEEEdMMMM}.",
  ["ask.billing"] = "Soll darauf ein Firmenname oder eine andere Rechnungsadresse stehen? Dann senden Sie uns bitte die Angaben.",
  ["next_step.not_found"] = "Finden Sie die Rechnung nicht, sagen Sie uns bitte kurz Bescheid. Wir senden sie Ihnen dann noch einmal.",
}
