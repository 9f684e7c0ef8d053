-- A cancellation in time, in French: done, granted, declined, or being checked.
return {
  ["answer.cancelled"] = "Votre commande est annulée et ne sera pas expédiée.",
  ["answer.granted"] = "Nous allons annuler votre commande, qui ne sera donc pas expédiée.",
  ["answer.declined"] = "À notre regret, l’annulation de votre commande n’est plus possible.",
  ["answer.checking"] = "Nous vérifions si votre commande peut encore être annulée et vous répondrons au plus tard le {answer_by, date, ::EEEEdMMMM}.",
  ["facts.refund_sent"] = "Nous avons effectué votre remboursement le {refund_at, date, ::EEEEdMMMM}.",
  ["solution.refund_follows"] = "Nous vous rembourserons le montant que vous avez payé.",
  ["alternative.return_days"] = "Dès réception, vous disposerez de "
    .. "{return_days, plural, one {# jour} many {# jours} other {# jours}} pour la retourner.",
  ["alternative.return_ask"] = "Si vous ne souhaitez pas la garder, dites-le-nous à réception : nous verrons ensemble les possibilités.",
}
