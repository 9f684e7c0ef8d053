-- How to use it, in Spanish: the agent's own words, a picture or video where one is attached.
return {
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "Prepararemos los pasos y se los enviaremos a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
  ["facts.media"] = "{media, select, picture {Le adjuntamos una imagen que muestra cómo se hace.} video {Le adjuntamos un vídeo que muestra cómo se hace.} "
    .. "manual {Le adjuntamos el manual.} other {Le adjuntamos material que muestra cómo se hace.}}",
  ["ask.where_stuck"] = {
    { "díganos en qué paso se encuentra, si es posible con una foto.", after = "cushion" },
    "¿En qué paso se encuentra? Una foto nos ayudaría.",
  },
  ["next_step.still_stuck"] = "Si sigue sin funcionar, responda a este mensaje y cuéntenos qué ocurre.",
}
