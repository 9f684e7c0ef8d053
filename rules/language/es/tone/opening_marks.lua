local rewrite <const> = require "rewrite"

return {
  id = "language/es/tone/opening_marks",
  stage = "tone",
  meaning = "same",
  summary = "Stock exclamations and questions get the mark that opens them",
  why = "A lone ! or ? is the first thing a Spanish reader sees of a text written in a hurry or by a machine.",
  apply = rewrite.rows {
    { "Hola!", "¡Hola!", "S" },
    { "Gracias!", "¡Gracias!", "S" },
    { "Muchas gracias!", "¡Muchas gracias!", "S" },
    { "Mil gracias!", "¡Mil gracias!", "S" },
    { "Claro que sí!", "¡Claro que sí!", "S" },
    { "Por supuesto!", "¡Por supuesto!", "S" },
    { "Buenas noticias!", "¡Buenas noticias!", "S" },
    { "Saludos!", "¡Saludos!", "S" },
    { "Feliz día!", "¡Feliz día!", "S" },
    { "Le parece bien?", "¿Le parece bien?", "S" },
    { "Te parece bien?", "¿Te parece bien?", "S" },
  },
  examples = {
    { given = "Hola! Su pedido salió ayer.", want = "¡Hola! Su pedido salió ayer.", tone = { exclamation = 40 } },
    { given = "Enviamos otro. Le parece bien?", want = "Enviamos otro. ¿Le parece bien?", tone = { exclamation = 40 } },
    { given = "¡Muchas gracias!", want = "¡Muchas gracias!", tone = { exclamation = 40 } },
  },
}
