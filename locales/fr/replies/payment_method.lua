-- Ways to pay, in French.
return {
  ["answer.ways"] = "Nous acceptons les moyens de paiement suivants : {payment_ways}.",
  ["answer.at_checkout"] = "Tous les moyens de paiement s’affichent au moment de régler, avant la validation de votre commande.",
}
