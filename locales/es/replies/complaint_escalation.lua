-- A complaint that has grown, in Spanish: sorry, what happens now, what is decided, thanks.
return {
  ["apology.light"] = "Sentimos que se haya llegado a esta situación.",
  ["apology.clear"] = "Lo sentimos de verdad: esperaba más de nosotros, y con razón.",
  ["apology.deep"] = "Le pedimos sinceras disculpas: no hemos estado a la altura y esto no tendría que haber llegado tan lejos.",
  ["facts.review"] = "Estamos revisando su caso de nuevo desde el principio.",
  ["solution.decided"] = "{remedy, select, refund {Le reembolsaremos el pedido.} replace {Le enviaremos un reemplazo.} "
    .. "other {Le enviaremos un reemplazo o le reembolsaremos el pedido, lo que prefiera.}}",
  ["solution.proposal"] = {
    { "A más tardar el {answer_by, date,EEEE d 'de' MMMM} tendrá una propuesta clara de nuestra parte.", after = "facts" },
    "Tendrá una propuesta clara de nuestra parte a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
  },
  ["compensation.amount"] = "Además, le abonaremos {compensation} por las molestias.",
  ["ask.what_helps"] = {
    { "díganos qué sería para usted una buena solución.", after = "cushion" },
    "¿Qué sería para usted una buena solución?",
  },
  ["thanks.open_word"] = "Gracias por contárnoslo con tanta claridad.",
}
