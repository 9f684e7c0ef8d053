local rewrite <const> = require "rewrite"

return {
  id = "language/es/tone/plain",
  stage = "tone",
  meaning = "same",
  summary = "Spanish words instead of calques and office phrases",
  why = "“Número de orden”, “aplicar para” and “hace sentido” are English in disguise, and readers notice at once.",
  apply = rewrite.rows {
    { "número de orden", "número de pedido", "W" },
    { "aplicar para un reembolso", "solicitar un reembolso", "W" },
    { "aplicar para una devolución", "solicitar una devolución", "W" },
    { "hace sentido", "tiene sentido", "W" },
    { "de acuerdo a", "de acuerdo con", "W" },
    { "en base a", "según", "W" },
    { "Debido a que", "Como", "S" },
    { ", debido a que", ", porque", "L" },
    { "a la mayor brevedad posible", "lo antes posible", "W" },
    { "a la mayor brevedad", "lo antes posible", "W" },
    { "reembolso ha sido emitido", "reembolso ya está hecho", "W" },
    { "reembolso ha sido procesado", "reembolso ya está hecho", "W" },
    { "el día de hoy", "hoy", "W" },
    { "el día de mañana", "mañana", "W" },
    { "con respecto a su pedido", "sobre su pedido", "W" },
    { "en relación a su pedido", "sobre su pedido", "W" },
  },
  examples = {
    { given = "Indíquenos el número de orden.", want = "Indíquenos el número de pedido." },
    { given = "Debido a que falta el cable, enviamos otro.", want = "Como falta el cable, enviamos otro." },
    { given = "Su reembolso ha sido emitido.", want = "Su reembolso ya está hecho." },
    { given = "El orden de los pasos no importa.", want = "El orden de los pasos no importa." },
  },
}
