-- Which size, in Spanish: a suggestion, never a promise that it fits.
return {
  ["answer.suggest"] = "Le sugerimos la talla {size}.",
  ["answer.gladly"] = "Con gusto le ayudamos a encontrar su talla.",
  ["facts.only_advice"] = "La elección también depende de si le gusta llevarlo más ajustado o más suelto.",
  ["ask.measurements"] = {
    { "¿podría decirnos la talla que usa normalmente y sus medidas?", after = "cushion" },
    "¿Podría decirnos la talla que usa normalmente y sus medidas?",
  },
}
