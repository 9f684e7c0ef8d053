-- How long delivery takes, in French. Days are working days.
return {
  ["answer.range"] = "La livraison prend généralement de {delivery_days_min} à {delivery_days_max} jours ouvrés.",
  ["answer.up_to"] = "La livraison prend généralement "
    .. "{delivery_days_max, plural, one {# jour ouvré} many {# jours ouvrés} other {# jours ouvrés}} au plus.",
  ["answer.item_page"] = "La page de l’article indique la date de livraison estimée pour votre adresse.",
  ["answer.checking"] = "Nous vérifions le délai de livraison et vous répondrons au plus tard le {answer_by, date, ::EEEEdMMMM}.",
}
