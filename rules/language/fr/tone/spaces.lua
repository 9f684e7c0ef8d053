-- A letter, a figure or a closing mark, before which no blank is set.
local before <const> = "([\\p{L}\\p{N})\\x{00BB}\\x{2019}\\x{201D}%€])"

return {
  id = "language/fr/tone/spaces",
  stage = "tone",
  meaning = "same",
  summary = "No-break spaces before ; ! ? : and inside guillemets",
  why = "French sets a narrow no-break space before ; ! ? and a no-break space before the colon; a mark alone on the next line looks careless.",
  looks_for = { text = "[;!?:«»]|[ \\x{A0}\\x{202F}]\\." },
  apply = function(draft)
    draft:replace_regex("(?m)" .. before .. "[ \\x{A0}]*([;!?]+)(\\s|$|[)\\x{BB}])", "$1\u{202F}$2$3")
    draft:replace_regex("(?m)" .. before .. "[ \\x{202F}]*:(\\s|$)", "$1\u{A0}:$2")
    draft:replace_regex("(?m)" .. before .. "[ \\x{A0}\\x{202F}]+\\.(\\s|$)", "$1.$2") -- what an exclamation mark leaves that became a full stop
    draft:replace_regex("«[ \\x{202F}]*([^ \\x{A0}\\x{202F}])", "«\u{A0}$1")
    draft:replace_regex("([^ \\x{A0}\\x{202F}])[ \\x{202F}]*»", "$1\u{A0}»")
  end,
  examples = {
    { given = "Avez-vous reçu le colis ?", want = "Avez-vous reçu le colis\u{202F}?" },
    { given = "Est-ce la bonne taille? Merci!", want = "Est-ce la bonne taille\u{202F}? Merci\u{202F}!", tone = { exclamation = 45 } },
    { given = "Merci pour tout\u{202F}.", want = "Merci pour tout." },
    { given = "Il nous manque : une photo.", want = "Il nous manque\u{A0}: une photo." },
    { given = "L’article « Nora » est parti.", want = "L’article «\u{A0}Nora\u{A0}» est parti." },
    { given = "Le service répond dès 10:30.", want = "Le service répond dès 10:30." },
    { given = "Avez-vous une photo\u{202F}?", want = "Avez-vous une photo\u{202F}?" },
  },
}
