-- Where the refund is, in Spanish.
return {
  ["answer.sent_amount"] = "Le enviamos el reembolso de {refund_amount} el {refund_at, date,EEEE d 'de' MMMM}.",
  ["answer.sent"] = "Le enviamos el reembolso el {refund_at, date,EEEE d 'de' MMMM}.",
  ["answer.expected"] = "Su reembolso debería llegarle a más tardar el {refund_expected_by, date,EEEE d 'de' MMMM}.",
  ["answer.checking"] = "Estamos comprobando dónde está su reembolso y le responderemos a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
  ["method.named"] = "Lo recibirá a través de {refund_method}.",
  ["facts.arrives_by"] = "Debería llegarle a más tardar el {refund_expected_by, date,EEEE d 'de' MMMM}.",
  ["facts.bank_days"] = "Dependiendo del banco, puede tardar unos días en aparecer.",
  ["next_step.not_there"] = "Si no le llega, responda a este mensaje y lo revisaremos.",
}
