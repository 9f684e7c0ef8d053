-- A late order in Spanish: "para entonces" only directly behind the sentence with the date; "lo que prefiera" only while nothing is decided.
local remedy <const> = "{remedy, select, refund {se lo reembolsaremos} replace {se lo enviaremos de nuevo} "
  .. "other {se lo enviaremos de nuevo o se lo reembolsaremos, lo que prefiera}}"
local ask <const> = "Estamos preguntando al transportista dónde está"

return {
  ["facts.with_eta_carrier"] = {
    { "{carrier} prevé entregar su pedido el {eta, date,EEEE d 'de' MMMM}.", after = "apology" },
    "Su pedido va con retraso: {carrier} prevé entregarlo el {eta, date,EEEE d 'de' MMMM}.",
  },
  ["facts.with_eta"] = {
    { "Su pedido debería llegarle el {eta, date,EEEE d 'de' MMMM}.", after = "apology" },
    "Su pedido va con retraso y debería llegar el {eta, date,EEEE d 'de' MMMM}.",
  },
  ["facts.without_eta_carrier"] = {
    { "{carrier} todavía no nos ha dado una nueva fecha de entrega.", after = "deadline" },
    { "{carrier} todavía no nos ha dado una nueva fecha de entrega.", after = "solution" },
    { "{carrier} todavía no nos ha dado una nueva fecha de entrega para su pedido.", after = "apology" },
    "Su pedido va con retraso y {carrier} todavía no nos ha dado una nueva fecha de entrega.",
  },
  ["facts.without_eta"] = {
    { "Todavía no tenemos una nueva fecha de entrega.", after = "deadline" },
    { "Todavía no tenemos una nueva fecha de entrega.", after = "solution" },
    { "Todavía no tenemos una nueva fecha de entrega para su pedido.", after = "apology" },
    "Su pedido va con retraso y todavía no tenemos una nueva fecha de entrega.",
  },

  ["cause.known"] = "{delay_cause, select, weather {El retraso se debe al mal tiempo en la ruta.} "
    .. "customs {El pedido todavía está pasando la aduana.} strike {El retraso se debe a una huelga.} "
    .. "missorted {El paquete se clasificó mal durante el transporte.} "
    .. "volume {El retraso se debe al gran volumen de envíos.} other {Todavía no conocemos el motivo exacto del retraso.}}",

  ["solution.remedy_after_date"] = {
    { "Si para entonces no ha llegado, " .. remedy .. ".", after = "facts" },
    "Si su pedido no ha llegado el {eta, date, ::dMMMM}, " .. remedy .. ".",
  },
  ["solution.remedy_after_date+next_step.reply_here"] = {
    { "Si para entonces no ha llegado, responda a este mensaje y " .. remedy .. ".", after = "facts" },
    "Si su pedido no ha llegado el {eta, date, ::dMMMM}, responda a este mensaje y " .. remedy .. ".",
  },
  ["solution.we_ask_carrier"] = { { ask .. ".", after = "facts" }, ask .. " su pedido." },
  ["deadline.update_by"] = "Le daremos noticias a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
  ["solution.we_ask_carrier+deadline.update_by"] = {
    { ask .. " y le daremos noticias a más tardar el {answer_by, date,EEEE d 'de' MMMM}.", after = "facts" },
    ask .. " su pedido y le daremos noticias a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
  },

  ["next_step.reply_here"] = "Si necesita algo más, responda a este mensaje.",
  ["next_step.wait"] = {
    { "espere un poco más.", after = "cushion" },
    "Mientras tanto, no tiene que hacer nada.",
  },
  ["option.too_late"] = "Si la nueva fecha no le conviene, díganoslo y buscaremos otra solución.",
  ["option.too_late+next_step.reply_here"] = "Si la nueva fecha no le conviene, responda a este mensaje y buscaremos otra solución.",

  ["empathy.waiting"] = {
    { "Entendemos que le preocupe su pedido.", when = { emotion = "anxious" } },
    "Sabemos lo molesto que es tener que esperar.",
  },
  ["empathy.waiting+apology.light"] = {
    { "Entendemos que le preocupe su pedido y sentimos el retraso.", when = { emotion = "anxious" } },
    "Sabemos lo molesto que es tener que esperar y sentimos el retraso.",
  },
  ["empathy.waiting+apology.clear"] = {
    { "Entendemos que le preocupe su pedido y sentimos de verdad este retraso.", when = { emotion = "anxious" } },
    "Sabemos lo molesto que es tener que esperar y sentimos de verdad este retraso.",
  },
  ["apology.light"] = { { "Sentimos la espera.", after = "cause" }, "Sentimos el retraso." },
  ["apology.clear"] = "Sentimos de verdad este retraso.",
  ["apology.deep"] = "Le pedimos sinceras disculpas: con este pedido no hemos estado a la altura.",
}
