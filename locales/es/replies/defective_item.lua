-- A faulty item in Spanish: the remedy only where it is decided; until then what is needed and when the answer comes.
return {
  ["apology.light"] = {
    { "Sentimos que haya un problema con el artículo “{item}”.", when = { item_known = true } },
    "Sentimos que haya un problema con su artículo.",
  },
  ["apology.clear"] = {
    { "Sentimos de verdad que haya un problema con el artículo “{item}”.", when = { item_known = true } },
    "Sentimos de verdad que haya un problema con su artículo.",
  },
  ["apology.deep"] = "Le pedimos sinceras disculpas por todas las molestias con este pedido.",
  ["empathy.spoiled"] = {
    { "Entendemos su preocupación.", when = { emotion = "anxious" } },
    "Sabemos lo molesto que es recibir algo que no está bien.",
  },

  ["solution.decided"] = "{remedy, select, refund {Le reembolsaremos el artículo.} replace {Le enviaremos un reemplazo.} "
    .. "other {Le enviaremos un reemplazo o le reembolsaremos el artículo, lo que prefiera.}}",
  ["solution.after_photo"] = "Con una foto del problema podremos decidir entre el reemplazo y el reembolso.",
  ["solution.after_look"] = "Estamos revisándolo con atención y después decidiremos entre el reemplazo y el reembolso.",

  ["ask.photo"] = {
    { "¿Podría responder a este mensaje con la foto?", after = "solution" },
    { "¿podría responder a este mensaje con una foto del problema?", after = "cushion" },
    "¿Podría responder a este mensaje con una foto del problema?",
  },
  ["deadline.decision_by"] = {
    { "Con la foto, podremos comunicarle nuestra decisión a más tardar el {answer_by, date,EEEE d 'de' MMMM}.", when = { has_photo = false } },
    "Tendrá nuestra decisión a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
  },
  ["ask.photo+deadline.decision_by"] = {
    {
      "¿Podría responder a este mensaje con la foto? Así podremos comunicarle nuestra decisión a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
      after = "solution",
    },
    {
      "¿podría responder a este mensaje con una foto del problema? Así podremos comunicarle nuestra decisión a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
      after = "cushion",
    },
    "¿Podría responder a este mensaje con una foto del problema? Así podremos comunicarle nuestra decisión a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
  },
  ["next_step.keep_item"] = "Por favor, conserve el artículo y el embalaje hasta que le respondamos.",
}
