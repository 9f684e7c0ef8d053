-- Warranty, in Spanish: only the date that is known, nothing about rights.
return {
  ["answer.until"] = "Su artículo tiene garantía hasta el {warranty_until, date, ::yMMMMd}.",
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "Estamos comprobando la garantía de su artículo y le responderemos a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
  ["ask.fault"] = {
    { "descríbanos el problema y añada una foto si algo no funciona.", after = "cushion" },
    "Si algo no funciona, descríbanos el problema y añada una foto, por favor.",
  },
}
