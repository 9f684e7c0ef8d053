-- The honest holding answer in Spanish.
return {
  ["hold.checking"] = "Estamos revisando su consulta.",
  ["deadline.answer_by"] = "Tendrá nuestra respuesta a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
  ["hold.checking+deadline.answer_by"] = "Estamos revisando su consulta y le responderemos a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
}
