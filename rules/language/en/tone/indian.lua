local rewrite <const> = require "rewrite"

return {
  id = "language/en/tone/indian",
  stage = "tone",
  meaning = "same",
  summary = "Office phrases of Indian English in words that every reader knows",
  why = "“Do the needful” and “revert back” puzzle readers elsewhere and sound dated at home.",
  apply = rewrite.rows {
    { "do the needful", "take the necessary steps", "W" },
    { "Kindly revert", "Please reply", "S" },
    { "kindly revert", "please reply", "W" },
    { "revert to us", "reply to us", "W" },
    { "revert back", "reply", "W" },
  },
  examples = {
    { given = "Please do the needful.", want = "Please take the necessary steps." },
    { given = "Kindly revert with a photo.", want = "Please reply with a photo." },
    { given = "You can revert the setting.", want = "You can revert the setting." },
    { given = "kindly revert. revert back to us. revert to us. revert back.", want = "please reply. reply to us. reply to us. reply." },
  },
}
