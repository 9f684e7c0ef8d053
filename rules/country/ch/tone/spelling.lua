return {
  id = "country/ch/tone/spelling",
  stage = "tone",
  meaning = "same",
  summary = "Swiss spelling and quotation marks in German letters to Switzerland",
  why = "Swiss German has no ß and quotes with «…»; both are seen at once.",
  when = { language = "de" },
  looks_for = { wordings = { "ß", "„" }, text = "„" },
  apply = function(draft)
    draft:replace("ß", "ss")
    if #draft:find("„") > 0 then
      draft:replace("„", "«")
      draft:replace("“", "»")
    end
  end,
  examples = {
    { given = "Freundliche Grüße", want = "Freundliche Grüsse", language = "de" },
    { given = "Der Artikel „Nora“ ist gross.", want = "Der Artikel «Nora» ist gross.", language = "de" },
    { given = "The size is “large”.", want = "The size is “large”.", language = "de" },
    { given = "Freundliche Grüße", want = "Freundliche Grüße", language = "fr" },
  },
}
