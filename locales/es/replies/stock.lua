-- Whether it can be had, in Spanish.
return {
  ["answer.back_on"] = "El artículo debería volver a estar disponible el {back_in_stock_on, date,EEEE d 'de' MMMM}.",
  ["answer.status"] = "{stock_status, select, in_stock {Sí, el artículo está disponible.} few {Sí, el artículo está disponible, pero quedan pocas unidades.} "
    .. "sold_out {En este momento el artículo está agotado y todavía no tenemos fecha de reposición.} "
    .. "discontinued {El artículo está agotado y no volverá a estar disponible.} other {Estamos comprobando si el artículo está disponible.}}",
  ["answer.checking"] = "Comprobaremos si el artículo está disponible y le responderemos a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
  ["alternative.similar"] = "Si nos dice para qué lo necesita, con gusto le buscamos algo parecido.",
}
