local rewrite <const> = require "rewrite"

return {
  id = "language/en/tone/considerate",
  stage = "tone",
  meaning = "same",
  summary = "Apologies that admit the trouble, and nothing that talks down",
  why = "“Any inconvenience” doubts that there was one; “calm down” and “as already stated” make it worse.",
  apply = rewrite.rows {
    { "We apologize for any inconvenience this may have caused.", "We're sorry for the trouble this caused.", "Q" },
    { "We apologise for any inconvenience this may have caused.", "We're sorry for the trouble this caused.", "Q" },
    { "We apologize for any inconvenience caused.", "We're sorry for the trouble this has caused.", "Q" },
    { "We apologise for any inconvenience caused.", "We're sorry for the trouble this has caused.", "Q" },
    { "for any inconvenience", "for the trouble", "L" },
    { "Calm down.", "I understand this is frustrating.", "Q" },
    { "Please calm down.", "I understand this is frustrating.", "Q" },
    { "We regret to inform you that ", "We're sorry, but ", "S" },
    { "As I already said, ", "To recap, ", "S" },
    { "As already stated, ", "To recap, ", "S" },
    { "As previously mentioned, ", "To recap, ", "S" },
    { "it's against our policy to", "we're not able to", "W" },
  },
  examples = {
    { given = "We apologize for any inconvenience this may have caused.", want = "We're sorry for the trouble this caused." },
    { given = "As already stated, the size is out of stock.", want = "To recap, the size is out of stock." },
    { given = "Sorry for any inconvenience.", want = "Sorry for the trouble." },
    { given = "Sorry for the trouble.", want = "Sorry for the trouble." },
    { given = "We apologise for any inconvenience this may have caused. We apologize for any inconvenience caused. We apologise for any inconvenience caused. Calm down. Please calm down. We regret to inform you that the color is sold out. As I already said, the color is sold out. As previously mentioned, the color is sold out. it's against our policy to wait.", want = "We're sorry for the trouble this caused. We're sorry for the trouble this has caused. We're sorry for the trouble this has caused. I understand this is frustrating. I understand this is frustrating. We're sorry, but the color is sold out. To recap, the color is sold out. To recap, the color is sold out. we're not able to wait." },
  },
}
