-- Where the refund is, in French. The way of payment stands behind a colon, since it comes without an article.
return {
  ["answer.sent_amount"] = "Nous avons effectué votre remboursement de {refund_amount} le {refund_at, date, ::EEEEdMMMM}.",
  ["answer.sent"] = "Nous avons effectué votre remboursement le {refund_at, date, ::EEEEdMMMM}.",
  ["answer.expected"] = "Votre remboursement devrait vous parvenir au plus tard le {refund_expected_by, date, ::EEEEdMMMM}.",
  ["answer.checking"] = "Nous vérifions où en est votre remboursement et vous répondrons au plus tard le {answer_by, date, ::EEEEdMMMM}.",
  ["method.named"] = "Moyen de remboursement : {refund_method}.",
  ["method.named+facts.arrives_by"] = "Il devrait vous parvenir au plus tard le {refund_expected_by, date, ::EEEEdMMMM}. Moyen de remboursement : {refund_method}.",
  ["facts.arrives_by"] = "Il devrait vous parvenir au plus tard le {refund_expected_by, date, ::EEEEdMMMM}.",
  ["facts.bank_days"] = "D’une banque à l’autre, il peut mettre quelques jours à apparaître sur le compte.",
  ["next_step.not_there"] = "S’il n’apparaît pas, répondez simplement à ce message : nous vérifierons ce qui se passe.",
}
