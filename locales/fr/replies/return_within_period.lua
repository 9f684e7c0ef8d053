-- A return in time, in French: until when, how, and what happens to the money.
return {
  ["answer.declined"] = "À notre regret, nous ne pouvons pas reprendre cette commande.",
  ["answer.until"] = "Oui, vous pouvez retourner votre commande jusqu’au {return_until, date, ::EEEEdMMMM} inclus.",
  ["answer.granted"] = "Oui, vous pouvez retourner votre commande.",
  ["answer.checking"] = "Nous examinons votre demande de retour et vous répondrons au plus tard le {answer_by, date, ::EEEEdMMMM}.",
  ["instruction.label"] = "Voici l’étiquette de retour à utiliser : {return_label}.",
  ["instruction.order_page"] = "Vous pouvez lancer le retour depuis la page de votre commande.",
  ["instruction.details_follow"] = "Vous recevrez de notre part les instructions de retour.",
  ["facts.cost"] = "{return_cost, select, seller {Les frais de retour sont à notre charge.} "
    .. "buyer {Les frais de retour sont à votre charge.} other {Nous vous préciserons les frais de retour.}}",
  ["solution.refund_on_arrival"] = "Dès réception du colis, nous effectuerons le remboursement.",
  ["next_step.pack"] = "Pensez à bien emballer l’article et à y joindre tout ce qui l’accompagnait.",
  ["alternative.if_faulty"] = "Si l’article a un défaut, c’est différent : dites-nous simplement lequel.",
}
