local rewrite <const> = require "rewrite"

return {
  id = "language/es/tone/cliche",
  stage = "tone",
  meaning = "same",
  summary = "No stock phrases and no sentences translated from English",
  why = "“No dude en contactarnos” in every letter tells the buyer that nobody wrote this one.",
  apply = rewrite.rows {
    { "Lamentamos cualquier inconveniente que esto pueda haber causado.", "Lamentamos las molestias ocasionadas.", "Q" },
    { "por cualquier inconveniente", "por las molestias", "L" },
    { "Por favor, no dude en contactarnos", "Escríbanos cuando quiera", "L" },
    { "por favor, no dude en contactarnos", "escríbanos cuando quiera", "L" },
    { "No dude en contactarnos", "Escríbanos cuando quiera", "L" },
    { "no dude en contactarnos", "escríbanos cuando quiera", "L" },
    { "No dudes en contactarnos", "Escríbenos cuando quieras", "L" },
    { "no dudes en contactarnos", "escríbenos cuando quieras", "L" },
    { "Espero que este correo le encuentre bien.", "", "Q" },
    { "Espero que este correo te encuentre bien.", "", "Q" },
    { "Espero que este mensaje le encuentre bien.", "", "Q" },
    { "Gracias por alcanzarnos", "Gracias por escribirnos", "L" },
    { "Estamos apenados de escuchar que", "Sentimos saber que", "L" },
    { "Su satisfacción es nuestra prioridad.", "", "Q" },
    { "Estimado cliente:", "Hola:", "S" },
    { "Estimado cliente,", "Hola:", "S" },
    { "Estimado/a cliente/a:", "Hola:", "S" },
  },
  examples = {
    { given = "Espero que este correo le encuentre bien. El paquete salió ayer.", want = "El paquete salió ayer." },
    { given = "Por favor, no dude en contactarnos.", want = "Escríbanos cuando quiera." },
    { given = "Estimado cliente:\n\nSu pedido salió ayer.", want = "Hola:\n\nSu pedido salió ayer." },
    { given = "Lamentamos el retraso.", want = "Lamentamos el retraso." },
  },
}
