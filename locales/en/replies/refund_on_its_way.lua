-- Where the refund is, in English: "by then" only behind the sentence with the date.
local own <const> = { reply = "refund_on_its_way" }

return {
  ["answer.sent_amount"] = "We sent your refund of {refund_amount} on {refund_at, date, ::EEEEdMMMM}.",
  ["answer.sent"] = "We sent your refund on {refund_at, date, ::EEEEdMMMM}.",
  ["answer.expected"] = "Your refund should reach you by {refund_expected_by, date, ::EEEEdMMMM}.",
  ["answer.checking"] = {
    { "We're checking where your refund is and will let you know by {answer_by, date, ::EEEEdMMMM}.", when = own },
    "We'll also let you know by {answer_by, date, ::EEEEdMMMM} where your refund is.", -- behind another matter
  },
  ["method.named"] = "It's on its way to you via {refund_method}.",
  ["facts.arrives_by"] = "It should reach you by {refund_expected_by, date, ::EEEEdMMMM}.",
  ["facts.bank_days"] = "Depending on your bank, it can take a few days to show up.",
  ["next_step.not_there"] = "If it doesn't show up, just reply here and we'll look into it.",
}
