local spelling <const> = require "spelling"

return {
  id = "country/gb/tone/spelling",
  stage = "tone",
  meaning = "same",
  summary = "British spelling in English letters to Britain",
  why = "Color and canceled are read as careless in Britain.",
  when = { language = "en" },
  apply = spelling.british,
  examples = {
    { given = "We've canceled the gray one and apologize.", want = "We've cancelled the grey one and apologise.", language = "en" },
    { given = "Colors may vary.", want = "Colours may vary.", language = "en" },
    { given = "The size is right.", want = "The size is right.", language = "en" },
    { given = "We've canceled the gray one and apologize.", want = "We've canceled the gray one and apologize.", language = "fr" },
  },
}
