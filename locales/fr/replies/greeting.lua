-- Only a greeting, in French.
return {
  ["answer.here"] = "Nous sommes à votre écoute.",
  ["ask.how_help"] = "Que pouvons-nous faire pour vous ?",
}
