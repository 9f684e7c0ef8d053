-- Two prices, in Spanish: the difference where it is decided, the agent's explanation, or a look at it.
return {
  ["answer.difference"] = "Tiene razón y le pedimos disculpas. Le devolveremos la diferencia de {price_difference}.",
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "Estamos comprobando los dos precios y le responderemos a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
  ["ask.screenshot"] = {
    { "¿podría respondernos con una captura de pantalla del precio que vio?", after = "cushion" },
    "¿Podría respondernos con una captura de pantalla del precio que vio?",
  },
}
