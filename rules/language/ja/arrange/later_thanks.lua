local opened <const> = { "status", "hold", "clarify", "presale", "return_refund", "haggle", "refusal", "praise" }

return {
  id = "language/ja/arrange/later_thanks",
  stage = "arrange",
  summary = "Open a later letter with thanks for the message",
  why = "Inside a correspondence the name line alone is abrupt; ご連絡いただき、ありがとうございます takes up the thread. Where an apology is due, that comes first.",
  after = { "language/ja/arrange/name_line", "language/ja/arrange/feeling" },
  when = { channel = { "mail", "ticket" }, turn = "later", situation = opened, initiated_by = "buyer" },
  apply = function(plan)
    local apology <const>, greeting <const> = plan:index("apology"), plan:index("greeting")
    if greeting and apology ~= greeting + 1 then
      plan:insert("thanks", { after = "greeting" })
    end
  end,
  examples = {
    {
      given = { "greeting", "answer", "closing" },
      want = { "greeting", "thanks", "answer", "closing" },
      situation = "status",
      turn = "later",
      channel = "mail",
      facts = { initiated_by = "buyer" },
    },
    {
      given = { "greeting", "apology:2", "hold" },
      want = { "greeting", "apology:2", "hold" },
      situation = "hold",
      turn = "later",
      channel = "mail",
      facts = { initiated_by = "buyer" },
    },
    {
      given = { "greeting", "cushion", "refusal", "apology:1" },
      want = { "greeting", "thanks", "cushion", "refusal", "apology:1" },
      situation = "refusal",
      turn = "later",
      channel = "mail",
      facts = { initiated_by = "buyer" },
    },
    { given = { "answer" }, want = { "answer" }, situation = "status", turn = "later", channel = "chat" },
    { given = { "greeting", "answer", "closing" }, want = { "greeting", "answer", "closing" }, situation = "status", turn = "later", channel = "chat", facts = { initiated_by = "buyer" } },
    { given = { "greeting", "answer", "closing" }, want = { "greeting", "answer", "closing" }, situation = "delay", turn = "later", channel = "mail", facts = { initiated_by = "buyer" } },
    { given = { "greeting", "answer", "closing" }, want = { "greeting", "answer", "closing" }, situation = "status", turn = "first", channel = "mail", facts = { initiated_by = "buyer" } },
    { given = { "greeting", "answer", "closing" }, want = { "greeting", "answer", "closing" }, situation = "status", turn = "later", channel = "mail", facts = { initiated_by = "seller" } },
  },
}
