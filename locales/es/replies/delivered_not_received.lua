-- Shown as delivered, yet not there, in Spanish: nobody is doubted, everybody looks.
return {
  ["empathy.not_there"] = {
    { "Entendemos su malestar.", when = { emotion = { "angry", "disappointed" } } },
    "Entendemos su preocupación.",
  },
  ["facts.delivered_carrier"] = "Según {carrier}, su paquete figura como entregado el {delivered_at, date,EEEE d 'de' MMMM}.",
  ["facts.delivered"] = "Su paquete figura como entregado el {delivered_at, date,EEEE d 'de' MMMM}.",
  ["facts.marked"] = "Su paquete figura como entregado.",
  ["instruction.look_around"] = "¿Podría preguntar en casa y a sus vecinos, y mirar en los sitios donde pudo dejarlo el repartidor?",
  ["solution.decided"] = "{remedy, select, refund {Le reembolsaremos el pedido.} replace {Le enviaremos el pedido de nuevo.} "
    .. "other {Se lo enviaremos de nuevo o se lo reembolsaremos, lo que prefiera.}}",
  ["solution.we_ask_carrier"] = {
    { "Mientras tanto, preguntamos al transportista dónde lo dejó y le escribiremos a más tardar el {answer_by, date,EEEE d 'de' MMMM}.", after = "instruction" },
    "Estamos preguntando al transportista dónde dejó el paquete y le escribiremos a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
  },
  ["next_step.turned_up"] = "Si el paquete aparece antes, avísenos, por favor.",
}
