local rewrite <const> = require "rewrite"

return {
  id = "country/mx/tone/words",
  stage = "tone",
  meaning = "same",
  summary = "Mexican words in Spanish letters to Mexico",
  why = "Buyers there follow a número de guía and wait for the paquetería.",
  when = { language = "es" },
  apply = rewrite.rows {
    { "número de seguimiento", "número de guía", "W" },
    { "al transportista", "a la paquetería", "W" },
    { "el transportista", "la paquetería", "W" },
    { "El transportista", "La paquetería", "W" },
    { "el embalaje", "el empaque", "W" },
    { "los importes", "los montos", "W" },
    { "el importe", "el monto", "W" },
    { "gafas", "lentes", "W" },
    { "Estimado cliente:", "Buen día:", "S" },
    { "Reciba un saludo", "Le enviamos un cordial saludo", "L" },
  },
  examples = {
    { given = "Preguntamos al transportista por su número de seguimiento.", want = "Preguntamos a la paquetería por su número de guía.", language = "es" },
    { given = "Conserve el embalaje.", want = "Conserve el empaque.", language = "es" },
    { given = "Aunque no importe, indíquenos el importe.", want = "Aunque no importe, indíquenos el monto.", language = "es" },
    { given = "El importador paga.", want = "El importador paga.", language = "es" },
  },
}
