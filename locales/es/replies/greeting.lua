-- Only a greeting, in Spanish.
return {
  ["answer.here"] = "Estamos a su disposición.",
  ["ask.how_help"] = "¿En qué podemos ayudarle?",
}
