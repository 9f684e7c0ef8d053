-- A return in time, in Spanish: until when, how, and what happens to the money.
return {
  ["answer.declined"] = "Lo sentimos, pero no podemos aceptar la devolución de este pedido.",
  ["answer.until"] = "Sí, puede devolver su pedido hasta el {return_until, date,EEEE d 'de' MMMM}.",
  ["answer.granted"] = "Sí, puede devolver su pedido.",
  ["answer.checking"] = "Estamos revisando su solicitud de devolución y le responderemos a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
  ["instruction.label"] = "Esta es su etiqueta de devolución: {return_label}.",
  ["instruction.order_page"] = "Puede iniciar la devolución en la página de su pedido.",
  ["instruction.details_follow"] = "Le enviaremos las instrucciones para la devolución.",
  ["facts.cost"] = "{return_cost, select, seller {El envío de la devolución corre por nuestra cuenta.} "
    .. "buyer {El envío de la devolución corre por su cuenta.} other {Le informaremos de lo que cuesta el envío de la devolución.}}",
  ["solution.refund_on_arrival"] = "Cuando recibamos el paquete, le haremos el reembolso.",
  ["next_step.pack"] = "Por favor, embale bien el artículo e incluya todo lo que venía con él.",
  ["alternative.if_faulty"] = "Si el artículo tiene algún problema, el caso es distinto: cuéntenos qué ocurre.",
}
