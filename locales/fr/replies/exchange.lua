-- An exchange in French: granted, declined, or being checked.
return {
  ["answer.granted_size"] = "Oui, nous allons échanger votre article contre le même en taille {size}.",
  ["answer.granted"] = "Oui, nous allons échanger votre article.",
  ["answer.declined"] = "À notre regret, nous ne pouvons pas échanger cet article.",
  ["answer.checking_size"] = "Nous vérifions si un échange contre le même article en taille {size} est possible et vous répondrons au plus tard le {answer_by, date, ::EEEEdMMMM}.",
  ["answer.checking"] = "Nous vérifions si un échange est possible et vous répondrons au plus tard le {answer_by, date, ::EEEEdMMMM}.",
  ["ask.which"] = {
    { "pourriez-vous nous indiquer la taille ou la version que vous souhaitez à la place ?", after = "cushion" },
    "Quelle taille ou quelle version souhaiteriez-vous à la place ?",
  },
  ["instruction.details_follow"] = "Nous vous enverrons les instructions pour retourner le premier article.",
  ["alternative.return_instead"] = "Vous pouvez encore le retourner et commander celui qu’il vous faut.",
}
