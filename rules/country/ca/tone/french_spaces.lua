return {
  id = "country/ca/tone/french_spaces",
  stage = "tone",
  meaning = "same",
  summary = "No space before ; ! ? in French letters to Canada",
  why = "Quebec sets a space before the colon and inside guillemets, and none before ; ! ?.",
  when = { language = "fr" },
  looks_for = { text = "[ \\x{A0}\\x{202F}][;!?]" },
  apply = function(draft)
    draft:replace_regex("[ \\x{A0}\\x{202F}]+([;!?])", "$1")
  end,
  examples = {
    { given = "Avez-vous reçu le colis\u{202F}?", want = "Avez-vous reçu le colis?", language = "fr" },
    { given = "Il nous manque\u{A0}: une photo.", want = "Il nous manque\u{A0}: une photo.", language = "fr" },
  },
}
