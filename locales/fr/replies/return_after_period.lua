-- A return that comes late, in French: an exception where it is decided, else the date and what is still possible.
return {
  ["answer.goodwill"] = "Le délai de retour est dépassé, mais nous faisons une exception et reprendrons votre commande.",
  ["refusal.declined"] = {
    { "À notre regret, nous ne pouvons donc pas la reprendre.", after = "reason" },
    "À notre regret, nous ne pouvons pas reprendre votre commande.",
  },
  ["reason.over_since"] = {
    { "Le délai de retour a pris fin le {return_until, date, ::EEEEdMMMM}.", after = "refusal" },
    "Le délai de retour de votre commande a pris fin le {return_until, date, ::EEEEdMMMM}.",
  },
  ["reason.over"] = { { "Le délai de retour est dépassé.", after = "refusal" }, "Le délai de retour de votre commande est dépassé." },
  ["solution.checking"] = "Nous vérifions si une exception reste possible et vous répondrons au plus tard le {answer_by, date, ::EEEEdMMMM}.",
  ["instruction.details_follow"] = "Nous vous enverrons les instructions pour le retour.",
  ["alternative.if_faulty"] = "Si l’article présente un problème, c’est différent : dites-nous simplement lequel.",
  ["empathy.regret"] = "Nous savons que vous espériez sans doute une autre réponse.",
  ["apology.regret"] = "Nous regrettons de ne pas pouvoir répondre à votre attente.",
}
