-- Whether it can be had, in Spanish.
return {
  ["answer.back_on"] = "Debería volver a estar disponible el {back_in_stock_on, date,EEEE d 'de' MMMM}.",
  ["answer.status"] = "{stock_status, select, in_stock {Sí, está disponible.} few {Sí, está disponible, pero quedan pocas unidades.} "
    .. "sold_out {En este momento está agotado y todavía no tenemos fecha de reposición.} "
    .. "discontinued {Está agotado y no volverá a estar disponible.} other {Estamos comprobando si está disponible.}}",
  ["answer.checking"] = "Comprobaremos si está disponible y le responderemos a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
  ["alternative.similar"] = "Si nos dice para qué lo necesita, con gusto le buscamos algo parecido.",
}
