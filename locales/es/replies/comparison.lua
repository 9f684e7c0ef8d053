-- A comparison in Spanish: the agent's own words, or until when they come.
return {
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "Compararemos los dos y le responderemos a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
  ["ask.what_matters"] = {
    { "díganos qué es lo más importante para usted.", after = "cushion" },
    "¿Qué es lo más importante para usted?",
  },
}
