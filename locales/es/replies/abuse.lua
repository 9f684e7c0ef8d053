-- Insults, in Spanish: calm, short, and back to the matter.
return {
  ["answer.will_help"] = "Queremos ayudarle a resolver esto.",
  ["ask.respect"] = {
    { "mantengamos un trato respetuoso por ambas partes.", after = "cushion" },
    "Por favor, mantengamos un trato respetuoso por ambas partes.",
  },
  ["next_step.tell_matter"] = "Cuéntenos qué ha pasado y qué necesita, y lo revisaremos.",
}
