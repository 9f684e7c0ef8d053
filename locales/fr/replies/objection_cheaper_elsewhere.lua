-- Cheaper elsewhere, in French: the price where it is decided, else a courteous no and what to compare.
return {
  ["thanks.open_word"] = "Nous vous remercions de nous avoir signalé cet écart de prix.",
  ["answer.match_until"] = "Nous pouvons vous proposer cet article à {offer_price} jusqu’au {offer_until, date, ::EEEEdMMMM} inclus.",
  ["answer.match"] = "Nous pouvons vous proposer cet article à {offer_price}.",
  ["refusal.no_match"] = "À notre regret, nous ne pouvons pas nous aligner sur les prix d’autres vendeurs.",
  ["alternative.compare"] = "Pour comparer, il est utile de regarder aussi les frais de livraison, les conditions de retour et le contenu du colis.",
  ["apology.regret"] = "Nous regrettons de ne pas pouvoir faire mieux sur ce prix.",
}
