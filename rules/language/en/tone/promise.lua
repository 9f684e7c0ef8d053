local rewrite <const> = require "rewrite"

return {
  id = "language/en/tone/promise",
  stage = "tone",
  summary = "No certainty that nobody has",
  why = "A date that was promised for certain and then missed costs more trust than one that was given as expected.",
  apply = rewrite.rows {
    { "we guarantee that", "we expect that", "W" },
    { "will definitely", "should", "W" },
    { "100% sure", "confident", "W" },
    { "will definitely not", mode = "G" },
  },
  examples = {
    { given = "It will definitely arrive on Friday.", want = "It should arrive on Friday." },
    { given = "We will definitely not share your data.", want = "We will definitely not share your data." },
    { given = "It should arrive on Friday.", want = "It should arrive on Friday." },
    { given = "we guarantee that. 100% sure.", want = "we expect that. confident." },
  },
}
