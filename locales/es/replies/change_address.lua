-- Another address, in Spanish. The address itself is never repeated.
return {
  ["answer.granted"] = "Enviaremos su pedido a la nueva dirección.",
  ["answer.shipped"] = "Su pedido ya está en camino, así que no podemos cambiar la dirección.",
  ["answer.declined"] = "Lo sentimos, pero no podemos cambiar la dirección de este pedido.",
  ["answer.checking"] = "Estamos comprobando si todavía podemos cambiar la dirección y le responderemos a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
  ["alternative.redirect_carrier"] = "Vale la pena preguntar a {carrier} si todavía es posible redirigir el paquete.",
  ["alternative.redirect"] = "Vale la pena preguntar al transportista si todavía es posible redirigir el paquete.",
  ["alternative.cancel_reorder"] = "Si quiere, podemos ver si se puede cancelar para que lo pida de nuevo con la dirección nueva.",
  ["ask.new_address"] = {
    { "respóndanos con la dirección nueva completa, si aún no lo ha hecho.", after = "cushion" },
    "Si aún no lo ha hecho, respóndanos con la dirección nueva completa.",
  },
}
