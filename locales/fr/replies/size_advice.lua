-- Which size, in French: a suggestion, never a promise that it fits.
return {
  ["answer.suggest"] = "Nous vous conseillerions la taille {size}.",
  ["answer.gladly"] = "Nous vous aiderons volontiers à trouver votre taille.",
  ["facts.only_advice"] = "Le choix dépend aussi de la façon dont vous aimez porter cet article.",
  ["ask.measurements"] = {
    { "pourriez-vous nous indiquer votre taille habituelle et vos mensurations ?", after = "cushion" },
    "Pourriez-vous nous indiquer votre taille habituelle et vos mensurations ?",
  },
}
