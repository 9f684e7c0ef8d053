-- Only a greeting, in English.
return {
  ["answer.here"] = "Yes, we're here.",
  ["ask.how_help"] = "What can we do for you?",
}
