local rewrite <const> = require "rewrite"

return {
  id = "language/en/tone/blame",
  stage = "tone",
  meaning = "same",
  summary = "Ask instead of accusing",
  why = "“You failed to provide” turns a missing detail into a quarrel; “we still need” gets it sent.",
  apply = rewrite.rows {
    { "You need to ", "Please ", "S" },
    { "You'll have to ", "Please ", "S" },
    { "You will have to ", "Please ", "S" },
    { "You must ", "Please ", "S" },
    { "You failed to provide ", "We still need ", "S" },
    { "You forgot to include ", "We still need ", "S" },
    { "You did not provide ", "We still need ", "S" },
    { "you claim that", "you mentioned that", "W" },
    { "you claimed that", "you mentioned that", "W" },
    { "your complaint", "your message", "W" },
    { "You must be", mode = "G" },
    { "You must not", mode = "G" },
    { "You must have", mode = "G" },
    { "You need to be", mode = "G" },
    { "You will have to be", mode = "G" },
  },
  examples = {
    { given = "You need to send us the label number.", want = "Please send us the label number." },
    { given = "You failed to provide the order number.", want = "We still need the order number." },
    { given = "You must be so disappointed.", want = "You must be so disappointed." },
    { given = "Do you need to change the size?", want = "Do you need to change the size?" },
  },
}
