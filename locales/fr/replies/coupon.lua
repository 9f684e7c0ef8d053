-- A code, in French.
return {
  ["answer.code_until"] = "Avec le code {coupon_code}, vous bénéficiez d’une réduction jusqu’au {coupon_until, date, ::EEEEdMMMM} inclus.",
  ["answer.code"] = "Avec le code {coupon_code}, vous bénéficiez d’une réduction au moment du paiement.",
  ["answer.none_now"] = "Nous n’avons pas de code à vous proposer pour le moment. Dès qu’il y en aura un, vous le trouverez sur la page de l’article.",
  ["answer.on_page"] = "Si une offre est en cours, vous la verrez sur la page de l’article.",
  ["ask.not_working"] = {
    { "si vous avez un code qui ne fonctionne pas, merci de nous envoyer ce code et le message affiché.", after = "cushion" },
    "Si vous avez un code qui ne fonctionne pas, merci de nous envoyer ce code et le message affiché.",
  },
}
