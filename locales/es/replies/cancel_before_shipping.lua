-- A cancellation in time, in Spanish: done, granted, declined, or being checked.
return {
  ["answer.cancelled"] = "Su pedido está cancelado y no se enviará nada.",
  ["answer.granted"] = "Cancelaremos su pedido y no se enviará nada.",
  ["answer.declined"] = "Lo sentimos, pero ya no podemos cancelar su pedido.",
  ["answer.checking"] = "Estamos comprobando si todavía podemos cancelar su pedido y le responderemos a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
  ["facts.refund_sent"] = "Le enviamos el reembolso el {refund_at, date,EEEE d 'de' MMMM}.",
  ["solution.refund_follows"] = "Le devolveremos el importe pagado.",
  ["alternative.return_days"] = "Cuando lo reciba, tendrá {return_days, plural, one {# día} many {# días} other {# días}} para devolverlo.",
  ["alternative.return_ask"] = "Si no quiere quedárselo, díganoslo cuando lo reciba y veremos qué opciones hay.",
}
