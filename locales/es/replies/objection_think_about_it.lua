-- Thinking it over, in Spanish: no pressure.
return {
  ["thanks.interest"] = "Gracias por su interés.",
  ["answer.take_time"] = "Por supuesto, tómese el tiempo que necesite.",
  ["facts.price_until"] = "Para que lo tenga en cuenta: el precio de {offer_price} se mantiene hasta el {offer_until, date,EEEE d 'de' MMMM}.",
  ["ask.what_open"] = {
    { "díganos si hay algo que le gustaría saber antes de decidirse.", after = "cushion" },
    "¿Hay algo que le gustaría saber antes de decidirse?",
  },
}
