return {
  id = "common/arrange/broken_promise",
  stage = "arrange",
  after = "common/arrange/later_turn",
  summary = "Name a promise that was not kept before anything else",
  why = "A buyer who was put off once reads every further sentence as another excuse until the broken word is owned up to.",
  when = { promise_broken = true },
  apply = function(plan)
    if plan:has("promise") then
      return false
    end
    return plan:insert("promise", plan:has("greeting") and { after = "greeting" } or { first = true }, { act = "echo" })
  end,
  examples = {
    {
      given = { "greeting", "apology", "facts", "signature" },
      want = { "greeting", "promise", "apology", "facts", "signature" },
      facts = { promise_broken = true },
    },
    { given = { "facts", "solution" }, want = { "promise", "facts", "solution" }, facts = { promise_broken = true } },
    { given = { "greeting", "facts" }, want = { "greeting", "facts" }, facts = { promise_broken = false } },
  },
}
