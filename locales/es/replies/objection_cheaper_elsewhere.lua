-- Cheaper elsewhere, in Spanish: the price where it is decided, else a kind no and what to compare.
return {
  ["thanks.open_word"] = "Gracias por comentárnoslo.",
  ["answer.match_until"] = "Podemos ofrecerle el artículo por {offer_price} hasta el {offer_until, date,EEEE d 'de' MMMM}.",
  ["answer.match"] = "Podemos ofrecerle el artículo por {offer_price}.",
  ["refusal.no_match"] = "Lo sentimos, pero no podemos igualar los precios de otros vendedores.",
  ["alternative.compare"] = "Al comparar, conviene mirar también los gastos de envío, las devoluciones y lo que viene incluido.",
  ["apology.regret"] = "Sentimos no poder mejorar el precio esta vez.",
}
