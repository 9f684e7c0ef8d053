return {
  id = "common/tone/no_exclamation",
  stage = "tone",
  meaning = "same",
  summary = "Full stops instead of exclamation marks where the tone is even",
  why = "In calm markets, and in front of a complaint, an exclamation mark sounds like shouting or like advertising.",
  when = { tone = { exclamation = { max = 24 } } },
  looks_for = { text = "[!！]" },
  apply = function(draft)
    draft:replace_regex("!*([?？])[!！]*", "$1")
    draft:replace_regex("!+", ".")
    draft:replace_regex("！+", "。")
  end,
  examples = {
    { given = "Vielen Dank für Ihre Geduld!", want = "Vielen Dank für Ihre Geduld.", tone = { exclamation = 15 } },
    { given = "Passt das so?!", want = "Passt das so?", tone = { exclamation = 0 } },
    { given = "ありがとうございます！", want = "ありがとうございます。", tone = { exclamation = 5 } },
    { given = "Have a great day!", want = "Have a great day!", tone = { exclamation = 45 } },
  },
}
