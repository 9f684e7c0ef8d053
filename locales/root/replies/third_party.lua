return {
  id = "third_party",
  summary = "Somebody else asks about an order: nothing is disclosed, not even whether there is one",
  intents = { "third_party" },
  absorbs = {
    "where_is_my_order",
    "shipping_time",
    "refund_status",
    "return_request",
    "exchange_request",
    "cancel_order",
    "change_address",
    "invoice",
    "payment_problem",
  },
  scenario = "refusal",
  pain = 8,
  moves = {
    { act = "greeting", variants = { "neutral" } },
    { act = "refusal", variants = { "no_details" } },
    { act = "reason", variants = { "privacy" } },
    { act = "alternative", variants = { "buyer_writes" } },
  },
  examples = {
    {
      buyer = { given = "Erika", family = "Muster" },
      order = { status = "shipped", shipped_at = "2026-11-20" },
      now = "2026-11-22T09:00:00Z",
      variants = { greeting = "neutral", refusal = "no_details", reason = "privacy", alternative = "buyer_writes" },
    },
  },
}
