-- Something else came, in Spanish.
return {
  ["apology.light"] = "Sentimos que haya recibido un artículo equivocado.",
  ["apology.clear"] = "Sentimos de verdad que haya recibido un artículo equivocado.",
  ["apology.deep"] = "Le pedimos sinceras disculpas por el error y por las molestias.",
  ["empathy.spoiled"] = {
    { "Entendemos su preocupación.", when = { emotion = "anxious" } },
    "Sabemos lo molesto que es abrir un paquete y encontrar otra cosa.",
  },
  ["solution.decided"] = "{remedy, select, refund {Le reembolsaremos el artículo.} replace {Le enviaremos el correcto.} "
    .. "other {Le enviaremos el correcto o le reembolsaremos, lo que prefiera.}}",
  ["solution.checking"] = "Estamos revisando qué ha pasado y a más tardar el {answer_by, date,EEEE d 'de' MMMM} le diremos cómo lo solucionamos.",
  ["ask.photo"] = {
    { "¿podría respondernos con una foto de lo que ha recibido, etiqueta incluida?", after = "cushion" },
    "¿Podría respondernos con una foto de lo que ha recibido, etiqueta incluida?",
  },
  ["next_step.keep_item"] = "Por favor, conserve el artículo y el embalaje hasta que le respondamos.",
}
