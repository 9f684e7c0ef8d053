return {
  id = "language/ja/arrange/wait",
  stage = "arrange",
  summary = "Ask for a little more time when a parcel is late",
  why = "Waiting is asked for as a favour, behind a cushion, not taken for granted; the close then does not ask for patience again.",
  when = { situation = "delay", tone = { directness = { max = 60 } } },
  apply = function(plan)
    if not plan:has("next_step") then
      return
    end
    plan:insert("cushion", { before = "next_step" })
    plan:choose("next_step", "wait")
    plan:choose("closing", "reply_here")
  end,
  examples = {
    {
      given = { "greeting", "apology:2", "facts", "next_step", "closing" },
      want = { "greeting", "apology:2", "facts", "cushion", "next_step=wait", "closing=reply_here" },
      situation = "delay",
    },
    { given = { "greeting", "apology:2", "facts" }, want = { "greeting", "apology:2", "facts" }, situation = "delay" },
    { given = { "greeting", "answer", "next_step" }, want = { "greeting", "answer", "next_step" }, situation = "status" },
    {
      given = { "greeting", "apology:1", "facts", "next_step" },
      want = { "greeting", "apology:1", "facts", "next_step" },
      situation = "delay",
      tone = { directness = 80 },
    },
  },
}
