-- Whether it can be had, in French.
return {
  ["answer.back_on"] = "Cet article devrait être de nouveau disponible le {back_in_stock_on, date, ::EEEEdMMMM}.",
  ["answer.status"] = "{stock_status, select, in_stock {Oui, cet article est en stock.} "
    .. "few {Oui, cet article est en stock, mais il n’en reste que quelques exemplaires.} "
    .. "sold_out {Cet article est actuellement épuisé, et nous n’avons pas encore de date de réapprovisionnement.} "
    .. "discontinued {Cet article est épuisé et ne sera plus proposé.} other {Nous vérifions si cet article est en stock.}}",
  ["answer.checking"] = "Nous vérifions notre stock et vous répondrons au plus tard le {answer_by, date, ::EEEEdMMMM}.",
  ["alternative.similar"] = "Si vous nous dites à quoi il devait vous servir, nous chercherons volontiers un article similaire.",
}
