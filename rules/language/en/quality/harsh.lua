local wording <const> = require "wording"

return {
  id = "language/en/quality/harsh",
  stage = "quality",
  severity = "advise",
  summary = "Words that talk down to the buyer",
  why = "Pointing at the policy, or at what the buyer should have done, ends the conversation and starts the complaint.",
  apply = wording.flag {
    "(?i:that's our policy)", "(?i:calm down)", "(?i:you should have (?:read|checked|known|told|asked|noticed|contacted|ordered))", "(?i:there's nothing (?:I|we) can do)", "(?i:I already told you)",
  },
  examples = {
    { given = "You should have read the listing. That's our policy.", flags = { "You should have read", "That's our policy" } },
    { given = "It should have reached you by now.", flags = {} },
    { given = "Calm down. I already told you: there's nothing we can do.", flags = { "Calm down", "I already told you", "there's nothing we can do" } },
  },
}
