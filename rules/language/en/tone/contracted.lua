local rewrite <const> = require "rewrite"

return {
  id = "language/en/tone/contracted",
  stage = "tone",
  meaning = "same",
  summary = "Contractions in chat",
  why = "In chat the full forms sound like a form letter.",
  when = { channel = "chat", tone = { contractions = { min = 60 } } },
  apply = rewrite.rows {
    { "cannot", "can't", "W" },
    { "We have received", "We've received", "W" },
    { "we have received", "we've received", "W" },
  },
  examples = {
    { given = "We cannot find it.", want = "We can't find it.", channel = "chat", tone = { contractions = 85 } },
    { given = "We have received your photo.", want = "We've received your photo.", channel = "chat", tone = { contractions = 85 } },
    { given = "We cannot find it.", want = "We cannot find it.", channel = "mail", tone = { contractions = 85 } },
    { given = "We cannot find it.", want = "We cannot find it.", channel = "chat", tone = { contractions = 40 } },
    { given = "we have received.", want = "we've received.", channel = "chat", tone = { contractions = 85 } },
  },
}
