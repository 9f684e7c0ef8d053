-- An invoice in Spanish.
return {
  ["answer.sent"] = "Le enviamos su factura el {invoice_sent_at, date,EEEE d 'de' MMMM}.",
  ["answer.sends_by"] = "Tendrá su factura a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
  ["ask.billing"] = {
    { "díganos si debe figurar una empresa u otros datos de facturación, y cuáles.", after = "cushion" },
    "¿Debe figurar una empresa u otros datos de facturación? Si es así, indíquenoslos, por favor.",
  },
  ["next_step.not_found"] = "Si no la encuentra, responda a este mensaje y se la enviaremos de nuevo.",
}
