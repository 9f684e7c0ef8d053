-- Duty and import tax, in Spanish: who pays and when; no amounts, no advice.
return {
  ["answer.known"] = "{duties, select, included {Los aranceles y los impuestos de importación ya están incluidos en el precio.} "
    .. "checkout {Los aranceles y los impuestos de importación se muestran al finalizar la compra y se pagan con el pedido.} "
    .. "recipient {Los aranceles y los impuestos de importación no están incluidos y es posible que se los cobren al recibir el paquete.} "
    .. "other {Estamos comprobando si hay que pagar aranceles o impuestos de importación.}}",
  ["answer.checking"] = "Estamos comprobando si hay que pagar aranceles o impuestos de importación y le responderemos a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
}
