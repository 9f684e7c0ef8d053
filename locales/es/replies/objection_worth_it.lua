-- Whether it is worth the price, in Spanish: the agent's own words, or a question back.
return {
  ["thanks.question"] = "Gracias por preguntárnoslo con franqueza.",
  ["answer.typed"] = "{answer}",
  ["answer.depends"] = "Depende de para qué lo necesite. Queremos darle una respuesta sincera.",
  ["ask.use"] = {
    { "díganos para qué lo usaría principalmente.", after = "cushion" },
    "¿Para qué lo usaría principalmente?",
  },
}
