-- An invoice in French.
return {
  ["answer.sent"] = "Nous vous avons envoyé votre facture le {invoice_sent_at, date, ::EEEEdMMMM}.",
  ["answer.sends_by"] = "Vous recevrez votre facture au plus tard le {answer_by, date, ::EEEEdMMMM}.",
  ["ask.billing"] = {
    { "si une raison sociale ou d’autres mentions doivent y figurer, merci de nous les indiquer.", after = "cushion" },
    "Une raison sociale ou d’autres mentions doivent-elles y figurer ? Si oui, merci de nous les indiquer.",
  },
  ["next_step.not_found"] = "Si vous ne la trouvez pas, répondez simplement à ce message : nous vous la renverrons.",
}
