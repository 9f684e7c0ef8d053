local rewrite <const> = require "rewrite"

return {
  id = "country/gb/tone/words",
  stage = "tone",
  meaning = "same",
  summary = "British words in English letters to Britain",
  why = "ZIP code, pants and “Have a great day!” tell a British reader that the letter was meant for somebody else.",
  when = { language = "en" },
  apply = rewrite.rows {
    { "ZIP code", "postcode", "W" },
    { "zip code", "postcode", "W" },
    { "cell phone", "mobile", "W" },
    { "store credit", "shop credit", "W" },
    { "shipping fee", "delivery charge", "W" },
    { "has shipped", "has been dispatched", "W" },
    { "check or money order", "cheque", "W" },
    { "pants", "trousers", "W" },
    { "fall collection", "autumn collection", "W" },
    { "You're all set!", "That's all sorted.", "Q" },
    { "Have a great day!", "Have a good day.", "Q" },
  },
  examples = {
    { given = "Your order has shipped. Have a great day!", want = "Your order has been dispatched. Have a good day.", language = "en" },
    { given = "Please send us your ZIP code.", want = "Please send us your postcode.", language = "en" },
    { given = "Please send us your postcode.", want = "Please send us your postcode.", language = "en" },
    { given = "Your order has shipped. Have a great day!", want = "Your order has shipped. Have a great day!", language = "fr" },
    { given = "zip code. cell phone. store credit. shipping fee. check or money order. pants. fall collection. You're all set!", want = "postcode. mobile. shop credit. delivery charge. cheque. trousers. autumn collection. That's all sorted.", language = "en" },
  },
}
