-- A lower price declined in Spanish: thanks, a kind no with its reason, another way.
local joined <const> = "Lo sentimos, pero no podemos bajar el precio: es el mismo para todos."

return {
  ["thanks.interest"] = "Gracias por su interés.",
  ["refusal.fixed_price"] = {
    { "Por eso, sintiéndolo mucho, no podemos hacerle un descuento.", after = "reason" },
    "Lo sentimos, pero no podemos bajar el precio.",
  },
  ["reason.same_for_all"] = { { "Es el mismo para todos.", after = "refusal" }, "Nuestros precios son los mismos para todos." },
  ["refusal.fixed_price+reason.same_for_all"] = joined,
  ["reason.same_for_all+refusal.fixed_price"] = joined,
  ["alternative.offers_on_page"] = "Si hay alguna oferta, la verá en la página del artículo.",
  ["next_step.ask_more"] = "Con gusto respondemos a cualquier pregunta sobre el artículo.",
  ["apology.regret"] = "Sentimos no poder mejorar el precio esta vez.",
}
