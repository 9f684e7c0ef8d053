local rewrite <const> = require "rewrite"

return {
  id = "country/in/tone/words",
  stage = "tone",
  meaning = "same",
  summary = "Indian words for address and tax in English letters to India",
  why = "An Indian address has a PIN code, and the tax on the invoice is GST.",
  when = { language = "en" },
  apply = rewrite.rows {
    { "ZIP code", "PIN code", "W" },
    { "zip code", "PIN code", "W" },
    { "postcode", "PIN code", "W" },
    { "cell phone", "mobile", "W" },
    { "sales tax", "GST", "W" },
  },
  examples = {
    { given = "Please confirm your postcode.", want = "Please confirm your PIN code.", language = "en" },
    { given = "The price includes sales tax.", want = "The price includes GST.", language = "en" },
    { given = "Your PIN code is missing.", want = "Your PIN code is missing.", language = "en" },
    { given = "Please confirm your postcode.", want = "Please confirm your postcode.", language = "fr" },
    { given = "ZIP code. zip code. cell phone.", want = "PIN code. PIN code. mobile.", language = "en" },
  },
}
