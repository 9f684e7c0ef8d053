return {
  id = "language/es/tone/lone_opening_mark",
  stage = "tone",
  meaning = "same",
  summary = "The opening mark goes with the exclamation mark that was taken away",
  why = "Where exclamation marks become full stops, or three become one, “¡Gracias.” and “¡¡¡Gracias!” would be left.",
  looks_for = { wordings = { "¡" } },
  apply = function(draft)
    draft:replace_regex("¡{2,}", "¡")
    draft:replace_regex("¡([^!¡\\n]*?[.?…])(\\s|$)", "$1$2")
  end,
  examples = {
    { given = "¡Gracias. Su pedido salió ayer.", want = "Gracias. Su pedido salió ayer." },
    { given = "¡¡¡Gracias!", want = "¡Gracias!" },
    { given = "¡Oferta: envío gratis!", want = "¡Oferta: envío gratis!" },
    { given = "¡Gracias! Su pedido salió ayer.", want = "¡Gracias! Su pedido salió ayer." },
  },
}
