return {
  id = "language/ja/arrange/name_line",
  stage = "arrange",
  summary = "Keep the buyer's name at the head of every letter",
  why = "A Japanese letter without 〇〇様 at its head is rude at any turn; it is an address, not a new salutation.",
  when = { channel = { "mail", "ticket" }, turn = "later" },
  apply = function(plan)
    plan:insert("greeting", { first = true })
  end,
  examples = {
    { given = { "facts", "solution" }, want = { "greeting", "facts", "solution" }, turn = "later", channel = "mail" },
    { given = { "greeting", "facts" }, want = { "greeting", "facts" }, turn = "later", channel = "mail" },
    { given = { "facts", "solution" }, want = { "facts", "solution" }, turn = "later", channel = "chat" },
    { given = { "facts", "solution" }, want = { "facts", "solution" }, turn = "first", channel = "mail" },
  },
}
