-- A return that comes late, in Spanish: an exception where it is decided, else the date and what is still possible.
return {
  ["answer.goodwill"] = "Aunque el plazo de devolución ya ha terminado, haremos una excepción: puede devolvernos su pedido.",
  ["refusal.declined"] = {
    { "Por eso, sintiéndolo mucho, no podemos aceptar la devolución.", after = "reason" },
    "Lo sentimos, pero no podemos aceptar la devolución de su pedido.",
  },
  ["reason.over_since"] = {
    { "El plazo de devolución terminó el {return_until, date,EEEE d 'de' MMMM}.", after = "refusal" },
    "El plazo de devolución de su pedido terminó el {return_until, date,EEEE d 'de' MMMM}.",
  },
  ["reason.over"] = {
    { "El plazo de devolución ya ha terminado.", after = "refusal" },
    "El plazo de devolución de su pedido ya ha terminado.",
  },
  ["reason.over_since+refusal.declined"] = "Lo sentimos, pero el plazo de devolución de su pedido terminó el {return_until, date,EEEE d 'de' MMMM} y no podemos aceptar la devolución.",
  ["reason.over+refusal.declined"] = "Lo sentimos, pero el plazo de devolución de su pedido ya ha terminado y no podemos aceptar la devolución.",
  ["solution.checking"] = "Estamos viendo si aún podemos hacer una excepción y le responderemos a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
  ["instruction.details_follow"] = "Le enviaremos las instrucciones para la devolución.",
  ["alternative.if_faulty"] = "Si el artículo tiene algún problema, el caso es distinto: cuéntenos qué ocurre.",
  ["empathy.regret"] = "Sabemos que quizá no sea la respuesta que esperaba.",
  ["apology.regret"] = "Sentimos no poder darle la respuesta que esperaba.",
}
