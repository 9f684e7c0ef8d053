local spelling <const> = require "spelling"

return {
  id = "country/in/tone/spelling",
  stage = "tone",
  meaning = "same",
  summary = "British spelling in English letters to India",
  why = "India writes colour and apologise.",
  when = { language = "en" },
  apply = spelling.british,
  examples = {
    { given = "Your favorite color.", want = "Your favourite colour.", language = "en" },
    { given = "The size is right.", want = "The size is right.", language = "en" },
    { given = "Your favorite color.", want = "Your favorite color.", language = "fr" },
  },
}
