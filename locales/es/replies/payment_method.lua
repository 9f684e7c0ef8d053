-- Ways to pay, in Spanish.
return {
  ["answer.ways"] = "Estas son las formas de pago: {payment_ways}.",
  ["answer.at_checkout"] = "Verá todas las formas de pago al finalizar la compra, antes de confirmar el pedido.",
}
