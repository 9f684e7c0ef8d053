local words <const> = "forbidden words?"

return {
  id = "@ID@",
  stage = "policy",
  severity = "warn", -- block: it must not be sent | warn: a person looks at it | advise
  summary = "Say here what must not be in a text (@NAME@)",
  why = "Say here what happens to the seller otherwise.",
  clause = "Name the clause of the platform or the law",
  source = "own",
  confidence = "medium",
  looks_for = { case = words }, -- a text without it is not even looked at
  apply = function(draft)
    for _, match in ipairs(draft:view("case"):find(words, { words = true })) do
      draft:flag { start = match.start, finish = match.finish, fix = { kind = "human" } }
    end
  end,
  examples = {
    { given = "These are Forbidden Words.", flags = { "Forbidden Words" }, severity = "warn", fixes = { "human" } },
    { given = "These words are not forbidden.", flags = {} },
  },
}
