-- The honest holding answer in French.
return {
  ["hold.checking"] = "Nous examinons votre demande.",
  ["deadline.answer_by"] = "Vous recevrez notre réponse au plus tard le {answer_by, date, ::EEEEdMMMM}.",
  ["hold.checking+deadline.answer_by"] = "Nous examinons votre demande et vous répondrons au plus tard le {answer_by, date, ::EEEEdMMMM}.",
}
