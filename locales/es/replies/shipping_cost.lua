-- What sending costs, in Spanish.
return {
  ["answer.free"] = "El envío es gratis.",
  ["answer.amount"] = "El envío cuesta {shipping_price}.",
  ["answer.at_checkout"] = "El precio exacto del envío se muestra al finalizar la compra, antes de confirmar el pedido.",
}
