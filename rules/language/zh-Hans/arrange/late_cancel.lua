return {
  id = "language/zh-Hans/arrange/late_cancel",
  stage = "arrange",
  summary = "Name the way out in a letter about an order that has not left in time",
  why = "Who waits for a shipment that is late asks 能不能取消 next; said at once, it spares a message.",
  when = { reply = "not_shipped_late", channel = { "mail", "ticket" }, tone = { verbosity = { min = 36 } } },
  apply = function(plan)
    plan:insert("option", { after = "facts" })
  end,
  examples = {
    {
      given = { "greeting", "apology:1", "facts", "closing" },
      want = { "greeting", "apology:1", "facts", "option", "closing" },
      reply = "not_shipped_late",
      channel = "mail",
      tone = { verbosity = 40 },
    },
    {
      given = { "greeting", "apology:1", "facts" },
      want = { "greeting", "apology:1", "facts" },
      reply = "not_shipped_late",
      channel = "chat",
      tone = { verbosity = 40 },
    },
    {
      given = { "greeting", "apology:1", "facts" },
      want = { "greeting", "apology:1", "facts" },
      reply = "parcel_late",
      channel = "mail",
      tone = { verbosity = 40 },
    },
  },
}
