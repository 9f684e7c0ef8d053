-- Thinking it over, in French: no pressure.
return {
  ["thanks.interest"] = "Nous vous remercions de votre intérêt.",
  ["answer.take_time"] = "Bien entendu, prenez tout le temps qu’il vous faut.",
  ["facts.price_until"] = "Pour information, le prix de {offer_price} est valable jusqu’au {offer_until, date, ::EEEEdMMMM} inclus.",
  ["ask.what_open"] = {
    { "dites-nous si vous aimeriez savoir autre chose avant de vous décider.", after = "cushion" },
    "Y a-t-il quelque chose que vous aimeriez savoir avant de vous décider ?",
  },
}
