-- A paid order that is on time but has not left yet, in French.
return {
  ["answer.ships_by"] = "Votre commande n’a pas encore été expédiée. Elle partira au plus tard le {ship_by, date, ::EEEEdMMMM}.",
  ["answer.promised"] = "Votre commande n’a pas encore été expédiée, mais sa livraison reste prévue au plus tard le {promised_by, date, ::EEEEdMMMM}.",
  ["answer.not_yet"] = "Votre commande n’a pas encore été expédiée. Nous vous dirons au plus tard le {answer_by, date, ::EEEEdMMMM} quand elle partira.",
  ["next_step.order_page"] = "Dès qu’elle sera en route, vous le verrez sur la page de votre commande.",
  ["option.change_now"] = "Si vous souhaitez y modifier quelque chose, mieux vaut nous répondre avant l’expédition.",
}
