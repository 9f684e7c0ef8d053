local rewrite <const> = require "rewrite"

return {
  id = "language/es/tone/blame",
  stage = "tone",
  meaning = "same",
  summary = "Ask instead of accusing",
  why = "“No nos ha enviado” turns a missing detail into a reproach; “todavía nos falta” gets it sent.",
  apply = rewrite.rows {
    { "Debe enviarnos", "Por favor, envíenos", "S" },
    { "Tiene que enviarnos", "Por favor, envíenos", "S" },
    { "Debes enviarnos", "Por favor, envíanos", "S" },
    { "Tienes que enviarnos", "Por favor, envíanos", "S" },
    { "Usted no ha proporcionado su", "Todavía nos falta su", "S" },
    { "No nos ha enviado su", "Todavía nos falta su", "S" },
    { "No has proporcionado tu", "Todavía nos falta tu", "S" },
    { "Usted afirma que", "Nos comenta que", "S" },
    { "Afirmas que", "Nos comentas que", "S" },
    { "No es nuestra culpa.", "Vamos a revisar qué ha ocurrido.", "Q" },
    { "Eso no es problema nuestro.", "Vamos a revisar qué ha ocurrido.", "Q" },
    { "Hemos recibido su queja", "Hemos recibido su mensaje", "L" },
    { "Hemos recibido tu queja", "Hemos recibido tu mensaje", "L" },
    { "Cálmese.", "Entiendo su malestar.", "Q" },
    { "Cálmate.", "Entiendo tu malestar.", "Q" },
  },
  examples = {
    { given = "Debe enviarnos una foto.", want = "Por favor, envíenos una foto." },
    { given = "No nos ha enviado su dirección.", want = "Todavía nos falta su dirección." },
    { given = "Cálmese. Lo miramos hoy.", want = "Entiendo su malestar. Lo miramos hoy." },
    { given = "La etiqueta debe enviarnos al almacén.", want = "La etiqueta debe enviarnos al almacén." },
  },
}
