local wording <const> = require "wording"

return {
  id = "language/fr/quality/one_regret",
  stage = "quality",
  severity = "advise",
  summary = "More than one “malheureusement”",
  why = "One regret is courteous; two complain.",
  apply = wording.flag({ "(?i:malheureusement)", "(?i:à notre (?:grand )?regret)" }, 1),
  examples = {
    { given = "Malheureusement, la couleur manque. À notre regret, le retour aussi.", flags = { "À notre regret" } },
    { given = "À notre regret, cette couleur manque.", flags = {} },
  },
}
