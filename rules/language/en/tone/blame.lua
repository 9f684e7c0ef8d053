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
    { given = "You'll have to send a photo. You will have to send a photo. You must send a photo. You forgot to include the receipt. You did not provide the receipt. As you claim that it is late, as you claimed that it is red, and for your complaint. You must not worry. You must have seen it. You need to be sure. You will have to be quick.", want = "Please send a photo. Please send a photo. Please send a photo. We still need the receipt. We still need the receipt. As you mentioned that it is late, as you mentioned that it is red, and for your message. You must not worry. You must have seen it. You need to be sure. You will have to be quick." },
  },
}
