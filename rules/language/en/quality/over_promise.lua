local wording <const> = require "wording"

return {
  id = "language/en/quality/over_promise",
  stage = "quality",
  severity = "advise",
  summary = "A promise that no fact carries",
  why = "Guaranteed, immediately and right away are remembered when they do not come true; a date holds.",
  apply = wording.flag {
    "(?i:guaranteed)", "(?i:definitely)", "(?i:immediately)", "(?i:right away)", "(?i:never again)", "(?i:we promise)", "100%",
  },
  examples = {
    { given = "We'll refund you immediately, guaranteed.", flags = { "immediately", "guaranteed" } },
    { given = "We'll refund you by Friday, November 27.", flags = {} },
    { given = "It will definitely ship right away. We promise this is 100% right and will never again go wrong.", flags = { "definitely", "right away", "We promise", "100%", "never again" } },
  },
}
