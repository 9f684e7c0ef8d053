-- Only a greeting, in simplified Chinese.
return {
  ["answer.here"] = "在的。",
  ["ask.how_help"] = "请问有什么可以帮您？",
  ["answer.here+ask.how_help"] = "在的，请问有什么可以帮您？",
}
