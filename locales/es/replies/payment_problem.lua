-- A payment that does not work or was charged wrongly, in Spanish. Never ask for card details.
return {
  ["answer.paid"] = "Su pedido figura como pagado.",
  ["answer.unpaid"] = "Su pedido todavía figura como pendiente de pago.",
  ["answer.checking"] = "Estamos revisando su pago y le responderemos a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
  ["instruction.try_again"] = {
    { "Mientras tanto, puede intentarlo de nuevo o elegir otra forma de pago.", after = "answer", when = { order_status = "none" } },
    "Puede intentarlo de nuevo o elegir otra forma de pago.",
  },
  ["ask.error"] = {
    { "díganos qué mensaje le aparece si vuelve a fallar, pero sin datos de la tarjeta ni de la cuenta.", after = "cushion" },
    "Si vuelve a fallar, díganos qué mensaje le aparece, pero no nos envíe datos de la tarjeta ni de la cuenta.",
  },
  ["ask.charged_twice"] = {
    { "indíquenos las fechas y los importes si se le cobró más de una vez.", after = "cushion" },
    "Si se le cobró más de una vez, indíquenos las fechas y los importes, por favor.",
  },
}
