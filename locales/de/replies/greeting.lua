-- Only a greeting, answered in German.
return {
  ["answer.here"] = "Wir sind für Sie da.",
  ["ask.how_help"] = "Was können wir für Sie tun?",
  ["answer.here+ask.how_help"] = "Wir sind für Sie da. Was können wir für Sie tun?",
}
