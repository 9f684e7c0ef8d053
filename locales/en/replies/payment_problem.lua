-- A payment that does not work or was charged wrongly, in English. Never ask for card details.
local own <const> = { reply = "payment_problem" }

return {
  ["answer.paid"] = "Your order is shown as paid.",
  ["answer.unpaid"] = "Your order is still shown as unpaid.",
  ["answer.checking"] = {
    { "We're looking into your payment and will get back to you by {answer_by, date, ::EEEEdMMMM}.", when = own },
    "As for your payment, we'll let you know by {answer_by, date, ::EEEEdMMMM} what we find.", -- behind another matter
  },
  ["instruction.try_again"] = {
    { "In the meantime, you can try again or choose another way to pay.", after = "answer" },
    "You can try again or choose another way to pay.",
  },
  ["ask.error"] = {
    { "if it fails again, please tell us the message you see, but no card or account details.", after = "cushion" },
    "If it fails again, please tell us the message you see, but no card or account details.",
  },
  ["ask.charged_twice"] = {
    { "if you see more than one charge, please tell us the date and amount of each.", after = "cushion" },
    "If you see more than one charge, please tell us the date and amount of each.",
  },
}
