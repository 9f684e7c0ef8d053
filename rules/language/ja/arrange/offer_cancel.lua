return {
  id = "language/ja/arrange/offer_cancel",
  stage = "arrange",
  summary = "Offer to look into a cancellation where a late order has not left yet",
  why = "Behind 今しばらくお待ちください alone the buyer has no way out; for a parcel on its way the remedy after the date is that way.",
  when = { reply = "not_shipped_late", channel = { "mail", "ticket" } },
  apply = function(plan)
    plan:insert("option", { after = "facts" })
  end,
  examples = {
    {
      given = { "greeting", "apology:2", "facts", "closing" },
      want = { "greeting", "apology:2", "facts", "option", "closing" },
      reply = "not_shipped_late",
      channel = "mail",
    },
    {
      given = { "greeting", "apology:2", "facts", "closing" },
      want = { "greeting", "apology:2", "facts", "closing" },
      reply = "parcel_late",
      channel = "mail",
    },
  },
}
