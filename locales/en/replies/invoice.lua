-- An invoice in English.
return {
  ["answer.sent"] = "We sent your invoice on {invoice_sent_at, date, ::EEEEdMMMM}.",
  ["answer.sends_by"] = "You'll have your invoice by {answer_by, date, ::EEEEdMMMM}.",
  ["ask.billing"] = {
    { "if it should show a company name or other details, please reply with them.", after = "cushion" },
    "Should it show a company name or other billing details? If so, please reply with them.",
  },
  ["next_step.not_found"] = "If you can't find it, just reply here and we'll send it again.",
}
