-- A paid order that should have left by now, in Spanish: when it leaves, or when we will know.
return {
  ["facts.ships_by"] = {
    { "Su pedido todavía no ha salido. Lo enviaremos a más tardar el {ship_by, date,EEEE d 'de' MMMM}.", after = "apology" },
    "Su pedido va con retraso y todavía no ha salido. Lo enviaremos a más tardar el {ship_by, date,EEEE d 'de' MMMM}.",
  },
  ["facts.not_yet"] = {
    { "Su pedido todavía no ha salido. A más tardar el {answer_by, date,EEEE d 'de' MMMM} le diremos cuándo lo enviaremos.", after = "apology" },
    "Su pedido va con retraso y todavía no ha salido. A más tardar el {answer_by, date,EEEE d 'de' MMMM} le diremos cuándo lo enviaremos.",
  },
  ["option.cancel"] = "Si es demasiado tarde para usted, díganoslo y veremos si se puede cancelar.",
  ["empathy.waiting"] = {
    { "Entendemos que le preocupe su pedido.", when = { emotion = "anxious" } },
    "Sabemos lo molesto que es tener que esperar.",
  },
  ["apology.light"] = "Sentimos el retraso.",
  ["apology.clear"] = "Sentimos de verdad este retraso.",
  ["apology.deep"] = "Le pedimos sinceras disculpas por este retraso: no tendría que haber ocurrido.",
}
