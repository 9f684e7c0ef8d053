local rewrite <const> = require "rewrite"

return {
  id = "language/de/tone/register",
  stage = "tone",
  meaning = "same",
  summary = "Written out and polite where the register is formal",
  why = "LG and okay belong into a chat among friends, Hochachtungsvoll reads as anger.",
  when = { tone = { formality = { min = 60 } } },
  apply = rewrite.rows {
    { "okay", "in Ordnung", "W" },
    { "Hallo zusammen,", "Guten Tag,", "S" },
    { "LG", "Freundliche Grüße", "E" },
    { "MfG", "Freundliche Grüße", "E" },
    { "Hochachtungsvoll", "Freundliche Grüße", "E" },
  },
  examples = {
    { given = "Ist das für Sie okay?\n\nLG", want = "Ist das für Sie in Ordnung?\n\nFreundliche Grüße", tone = { formality = 70 } },
    { given = "Der Fernseher ist von LG.", want = "Der Fernseher ist von LG.", tone = { formality = 70 } },
    { given = "Ist das okay?", want = "Ist das okay?", tone = { formality = 40 } },
    { given = "Hallo zusammen, die Lampe ist unterwegs.\n\nMfG\n\nHochachtungsvoll", want = "Guten Tag, die Lampe ist unterwegs.\n\nFreundliche Grüße\n\nFreundliche Grüße", tone = { formality = 70 } },
  },
}
