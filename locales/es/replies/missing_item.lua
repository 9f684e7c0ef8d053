-- Something is missing, in Spanish: what exactly, and until when we know how to put it right.
return {
  ["apology.light"] = "Sentimos que su pedido haya llegado incompleto.",
  ["apology.clear"] = "Sentimos de verdad que su pedido haya llegado incompleto.",
  ["apology.deep"] = "Le pedimos sinceras disculpas por el pedido incompleto y por las molestias.",
  ["empathy.spoiled"] = {
    { "Entendemos su preocupación.", when = { emotion = "anxious" } },
    "Sabemos lo molesto que es abrir un paquete y ver que falta algo.",
  },
  ["solution.decided"] = "{remedy, select, refund {Le reembolsaremos lo que falta.} replace {Le enviaremos lo que falta.} "
    .. "other {Le enviaremos lo que falta o se lo reembolsaremos, lo que prefiera.}}",
  ["solution.checking"] = "Estamos revisando qué ha pasado y a más tardar el {answer_by, date,EEEE d 'de' MMMM} le diremos cómo lo solucionamos.",
  ["ask.what_photo"] = {
    { "¿podría decirnos qué falta exactamente, si es posible con una foto de lo que ha recibido?", after = "cushion" },
    "¿Podría decirnos qué falta exactamente, si es posible con una foto de lo que ha recibido?",
  },
  ["ask.what"] = {
    { "¿podría decirnos qué falta exactamente?", after = "cushion" },
    "¿Podría decirnos qué falta exactamente?",
  },
}
