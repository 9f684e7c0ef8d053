-- A payment that does not work or was charged wrongly, in French. Never ask for card details.
local error <const> = "le paiement échoue encore, merci de nous indiquer le message affiché, sans donnée de carte ni de compte."
local twice <const> = "plusieurs débits ont eu lieu, merci de nous en indiquer les dates et les montants."

return {
  ["answer.paid"] = "Votre commande apparaît bien comme payée.",
  ["answer.unpaid"] = "Votre commande apparaît encore comme non payée.",
  ["answer.checking"] = "Nous vérifions votre paiement et vous répondrons au plus tard le {answer_by, date, ::EEEEdMMMM}.",
  ["instruction.try_again"] = {
    { "Entre-temps, vous pouvez réessayer ou choisir un autre moyen de paiement.", after = "answer", when = { order_status = "none" } },
    "Vous pouvez réessayer ou choisir un autre moyen de paiement.",
  },
  ["ask.error"] = { { "si " .. error, after = "cushion" }, "Si " .. error },
  ["ask.charged_twice"] = { { "si " .. twice, after = "cushion" }, "Si " .. twice },
}
