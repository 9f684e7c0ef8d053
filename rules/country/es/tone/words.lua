local rewrite <const> = require "rewrite"

return {
  id = "country/es/tone/words",
  stage = "tone",
  meaning = "same",
  summary = "Peninsular words in Spanish letters to Spain",
  why = "Celular, checar and platicar show at once that the letter was written for another market.",
  when = { language = "es" },
  apply = rewrite.rows {
    { "teléfono celular", "teléfono móvil", "W" },
    { "su celular", "su móvil", "W" },
    { "el celular", "el móvil", "W" },
    { "un celular", "un móvil", "W" },
    { "celulares", "móviles", "W" },
    { "costo", "coste", "W" },
    { "costos", "costes", "W" },
    { "checar", "revisar", "W" },
    { "platicar", "hablar", "W" },
    { "ahorita", "ahora", "W" },
    { "días hábiles", "días laborables", "W" },
    { "día hábil", "día laborable", "W" },
    { "Buen día:", "Buenos días:", "S" },
    { "número de guía", "número de seguimiento", "W" },
    { "a la paquetería", "al transportista", "W" },
    { "Le informamos que", "Le informamos de que", "W" },
  },
  examples = {
    { given = "El costo del envío es de 5 €.", want = "El coste del envío es de 5 €.", language = "es" },
    { given = "Buen día:\n\nTarda dos días hábiles.", want = "Buenos días:\n\nTarda dos días laborables.", language = "es" },
    { given = "La funda es para su móvil.", want = "La funda es para su móvil.", language = "es" },
  },
}
