-- An exchange in Spanish: granted, declined, or being checked.
return {
  ["answer.granted_size"] = "Sí, le cambiaremos el artículo por otro de la talla {size}.",
  ["answer.granted"] = "Sí, le cambiaremos el artículo.",
  ["answer.declined"] = "Lo sentimos, pero no podemos cambiar este artículo.",
  ["answer.checking_size"] = "Estamos comprobando si podemos cambiarle el artículo por otro de la talla {size} y le responderemos a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
  ["answer.checking"] = "Estamos comprobando si podemos cambiarle el artículo y le responderemos a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
  ["ask.which"] = {
    { "díganos qué talla o versión le gustaría.", after = "cushion" },
    "¿Qué talla o versión le gustaría?",
  },
  ["instruction.details_follow"] = "Le enviaremos las instrucciones para devolver el que ya tiene.",
  ["alternative.return_instead"] = "Todavía puede devolverlo y pedir el que prefiera.",
}
