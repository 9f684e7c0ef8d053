-- What sending costs, in French.
return {
  ["answer.free"] = "La livraison est gratuite.",
  ["answer.amount"] = "Les frais de livraison s’élèvent à {shipping_price}.",
  ["answer.at_checkout"] = "Les frais de livraison exacts s’affichent au moment du paiement, avant la validation de votre commande.",
}
