local spelling <const> = require "spelling"

return {
  id = "country/au/tone/spelling",
  stage = "tone",
  meaning = "same",
  summary = "British spelling in English letters to Australia",
  why = "Australia writes colour and apologise.",
  when = { language = "en" },
  apply = spelling.british,
  examples = {
    { given = "Your canceled color.", want = "Your cancelled colour.", language = "en" },
    { given = "The size is right.", want = "The size is right.", language = "en" },
    { given = "Your canceled color.", want = "Your canceled color.", language = "fr" },
  },
}
