-- A cancellation that comes too late, in French: why, no, and how a return works.
return {
  ["refusal.no_cancel"] = {
    { "À notre regret, nous ne pouvons plus l’annuler.", after = "reason" },
    "À notre regret, nous ne pouvons plus annuler votre commande.",
  },
  ["reason.delivered"] = { { "Elle a déjà été livrée.", after = "refusal" }, "Votre commande a déjà été livrée." },
  ["reason.shipped_on"] = {
    { "Elle a été expédiée le {shipped_at, date, ::EEEEdMMMM}.", after = "refusal" },
    "Votre commande a été expédiée le {shipped_at, date, ::EEEEdMMMM}.",
  },
  ["reason.shipped"] = { { "Elle a déjà été expédiée.", after = "refusal" }, "Votre commande a déjà été expédiée." },
  ["alternative.return_until"] = "Vous pouvez encore la retourner jusqu’au {return_until, date, ::EEEEdMMMM} inclus.",
  ["alternative.return_days"] = "Une fois que vous l’aurez reçue, vous disposerez de "
    .. "{return_days, plural, one {# jour} many {# jours} other {# jours}} pour la retourner.",
  ["alternative.return_ask"] = "Si vous ne souhaitez pas la garder, dites-le-nous : nous verrons ensemble les possibilités.",
}
