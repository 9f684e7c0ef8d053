local rewrite <const> = require "rewrite"

return {
  id = "language/en/tone/plain",
  stage = "tone",
  meaning = "same",
  summary = "Plain words instead of office English",
  why = "Short everyday words are read faster, and machines translate them better.",
  apply = rewrite.rows {
    { "utilize", "use", "W" },
    { "utilise", "use", "W" },
    { "in order to", "to", "W" },
    { "due to the fact that", "because", "W" },
    { "in the event that", "if", "W" },
    { "at this point in time", "right now", "W" },
    { "prior to", "before", "W" },
    { "with regards to", "about", "W" },
    { "with regard to", "about", "W" },
    { "in regards to", "about", "W" },
    { "should of", "should have", "W" },
  },
  examples = {
    { given = "Please reply in order to confirm.", want = "Please reply to confirm." },
    { given = "It left prior to your message.", want = "It left before your message." },
    { given = "You can use the label.", want = "You can use the label." },
    { given = "utilize. utilise. due to the fact that. in the event that. at this point in time. with regards to. with regard to. in regards to. should of.", want = "use. use. because. if. right now. about. about. about. should have." },
  },
}
