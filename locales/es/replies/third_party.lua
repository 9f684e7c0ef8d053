-- Somebody else asks, in Spanish: no name, no order, not even whether there is one.
return {
  ["greeting.neutral"] = "Hola:",
  ["refusal.no_details"] = {
    { "Por eso solo podemos hablar de un pedido con la persona que lo hizo.", after = "reason" },
    "Solo podemos hablar de un pedido con la persona que lo hizo.",
  },
  ["reason.privacy"] = {
    { "Así protegemos la privacidad de todos nuestros clientes.", after = "refusal" },
    "Protegemos la privacidad de todos nuestros clientes.",
  },
  ["alternative.buyer_writes"] = "Si esa persona nos escribe desde su cuenta, la ayudaremos con gusto.",
}
