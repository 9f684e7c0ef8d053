-- A paid order that is on time but has not left yet, in Spanish.
return {
  ["answer.ships_by"] = "Su pedido todavía no ha salido. Lo enviaremos a más tardar el {ship_by, date,EEEE d 'de' MMMM}.",
  ["answer.promised"] = "Su pedido todavía no ha salido, pero va según lo previsto y debería llegarle a más tardar el {promised_by, date,EEEE d 'de' MMMM}.",
  ["answer.not_yet"] = "Su pedido todavía no ha salido. A más tardar el {answer_by, date,EEEE d 'de' MMMM} le diremos cuándo lo enviaremos.",
  ["next_step.order_page"] = "Cuando esté en camino, lo verá en la página de su pedido.",
  ["option.change_now"] = "Si quiere cambiar algo, lo mejor es que nos responda antes de que salga.",
}
