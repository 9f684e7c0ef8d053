-- Warranty, in French: only the date that is known, nothing about rights.
return {
  ["answer.until"] = "Votre article est sous garantie jusqu’au {warranty_until, date, ::yMMMMd}.",
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "Nous vérifions la garantie de votre article et vous répondrons au plus tard le {answer_by, date, ::EEEEdMMMM}.",
  ["ask.fault"] = {
    { "si quelque chose ne fonctionne pas, merci de le décrire et de joindre une photo.", after = "cushion" },
    "Si quelque chose ne fonctionne pas, merci de le décrire et de joindre une photo.",
  },
}
