local form <const> = require "form"

return {
  id = "platform/amazon/policy/no_markup",
  stage = "policy",
  severity = "block",
  summary = "No HTML",
  why = "The Messaging API takes plain text only.",
  clause = "Messaging API: no HTML",
  penalty = "The message is refused.",
  source = "AMZ9",
  confidence = "high",
  apply = form.flag_markup(),
  examples = {
    { given = "<b>Wichtig</b> ist der Stecker.", flags = { "<b>", "</b>" }, market = "amazon-de", severity = "block", fixes = { "remove", "remove" } },
    { given = "Ist der Wert < 5 oder > 10, blinkt sie.", flags = {}, market = "amazon-de" },
    { given = "Line one<br>line&nbsp;two", flags = { "<br>", "&nbsp;" }, market = "amazon-us" },
    { given = "a<b and c>d", flags = {}, market = "amazon-us" },
  },
}
