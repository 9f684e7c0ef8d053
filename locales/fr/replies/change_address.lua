-- Another address, in French. The address itself is never repeated.
return {
  ["answer.granted"] = "Nous enverrons votre commande à la nouvelle adresse.",
  ["answer.shipped"] = "Votre commande a déjà été expédiée, nous ne pouvons donc plus modifier l’adresse.",
  ["answer.declined"] = "À notre regret, nous ne pouvons pas modifier l’adresse de cette commande.",
  ["answer.checking"] = "Nous vérifions si l’adresse peut encore être modifiée et vous répondrons au plus tard le {answer_by, date, ::EEEEdMMMM}.",
  ["alternative.redirect_carrier"] = "Vous pouvez demander à {carrier} si le colis peut encore être redirigé.",
  ["alternative.redirect"] = "Vous pouvez demander au transporteur si le colis peut encore être redirigé.",
  ["alternative.cancel_reorder"] = "Si vous le souhaitez, nous pouvons voir si une annulation est possible ; "
    .. "vous pourriez ensuite repasser commande avec la nouvelle adresse.",
  ["ask.new_address"] = {
    { "si ce n’est pas déjà fait, merci de nous répondre avec la nouvelle adresse complète.", after = "cushion" },
    "Si ce n’est pas déjà fait, merci de nous répondre avec la nouvelle adresse complète.",
  },
}
