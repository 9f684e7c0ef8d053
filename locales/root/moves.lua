-- The moves that replies share. A variant names the facts it needs; the words are in locales/<tag>/moves.lua.
-- A reply that lists a move of the same id has its own variants and words for it.
return {
  greeting = {
    variants = {
      { "family_f", needs = { "family" }, when = { gender = "f" } },
      { "family_m", needs = { "family" }, when = { gender = "m" } },
      { "full", needs = { "given", "family" } },
      { "given", needs = { "given" } },
      { "family", needs = { "family" } },
      "none",
    },
  },
  promise = {
    act = "echo",
    variants = { { "broken_by", needs = { "broken_promise", "broken_promise_by" } } },
  },
  introduction = {
    optional = true,
    variants = {
      { "persona_shop", needs = { "persona", "shop" } },
      { "shop", needs = { "shop" } },
      { "persona", needs = { "persona" } },
      "team",
    },
  },
  thanks = { variants = { { "review", when = { channel = "public_review" } }, { "message", when = { initiated_by = "buyer" } }, "custom" } },
  empathy = { variants = { { "refusal", when = { situation = "refusal" } }, "trouble" } },
  apology = {
    variants = {
      { "regret", when = { situation = "refusal" } },
      { "light", weight = 1 },
      { "clear", weight = 2 },
      { "deep", weight = 3 },
    },
  },
  ["apology#close"] = { act = "apology", variants = { "again" } },
  ["next_step#messages"] = { act = "next_step", variants = { "order_messages" } }, -- where everybody reads, rules put it in
  cushion = { variants = { "request", "refusal" } },
  closing = {
    variants = {
      { "patience", when = { reply = { "parcel_late", "not_shipped_late", "holding" } } },
      {
        "kind",
        when = {
          reply = {
            "parcel_on_its_way",
            "price_haggle",
            "not_shipped_yet",
            "objection_think_about_it",
            "objection_cheaper_elsewhere",
            "praise",
            "third_party",
            "out_of_scope",
          },
        },
      },
      "reply_here",
    },
  },
  signature = {
    variants = {
      { "persona_shop", needs = { "persona", "shop" } },
      { "shop", needs = { "shop" } },
      { "persona", needs = { "persona" } },
      "plain",
    },
  },
}
