-- Only a greeting, in Spanish.
return {
  ["answer.here"] = "Sí, aquí estamos.",
  ["ask.how_help"] = "¿En qué podemos ayudarle?",
}
