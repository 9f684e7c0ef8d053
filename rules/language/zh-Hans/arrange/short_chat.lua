-- What a chat bubble does without.
local letters_only <const> = { "introduction", "apology#close", "closing", "signature" }

return {
  id = "language/zh-Hans/arrange/short_chat",
  stage = "arrange",
  summary = "Keep a chat answer to what the buyer needs",
  why = "Chat is answered in one bubble of 40 to 120 characters; a letter's opening and close make it look pasted.",
  when = { channel = "chat" },
  apply = function(plan)
    for _, id in ipairs(letters_only) do
      plan:drop(id)
    end
  end,
  examples = {
    {
      given = { "greeting", "introduction", "apology:1", "solution", "closing", "signature" },
      want = { "greeting", "apology:1", "solution" },
      channel = "chat",
    },
    { given = { "greeting", "solution" }, want = { "greeting", "solution" }, channel = "chat" },
    {
      given = { "greeting", "solution", "closing", "signature" },
      want = { "greeting", "solution", "closing", "signature" },
      channel = "mail",
    },
    { given = { "greeting", "solution", "apology#close" }, want = { "greeting", "solution" }, channel = "chat" },
  },
}
