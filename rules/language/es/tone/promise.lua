local rewrite <const> = require "rewrite"

return {
  id = "language/es/tone/promise",
  stage = "tone",
  summary = "No certainty that nobody has",
  why = "A day that was guaranteed and then missed costs more trust than one that was given as expected.",
  apply = rewrite.rows {
    { "Recibirá sin falta", "Debería recibir", "W" },
    { "recibirá sin falta", "debería recibir", "W" },
    { "Recibirás sin falta", "Deberías recibir", "W" },
    { "llegará sin falta", "debería llegar", "W" },
    { "Le garantizamos que", "Prevemos que", "W" },
    { "Te garantizamos que", "Prevemos que", "W" },
    { "le garantizamos que", "prevemos que", "W" },
    { "Garantizamos que", "Prevemos que", "W" },
    { "garantizamos que", "prevemos que", "W" },
    { "no garantizamos que", mode = "G" },
    { "No garantizamos que", mode = "G" },
    { "no le garantizamos que", mode = "G" },
  },
  examples = {
    { given = "Recibirá sin falta el paquete el viernes.", want = "Debería recibir el paquete el viernes." },
    { given = "Le garantizamos que llega el martes.", want = "Prevemos que llega el martes." },
    { given = "No garantizamos que llegue el martes.", want = "No garantizamos que llegue el martes." },
    { given = "Recibirá el paquete el viernes.", want = "Recibirá el paquete el viernes." },
  },
}
