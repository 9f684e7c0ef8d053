return {
  id = "coupon",
  summary = "The buyer asks for a code, or a code does not work",
  intents = { "coupon" },
  scenario = "presale",
  pain = 1,
  moves = {
    {
      act = "answer",
      variants = {
        { "code_until", needs = { "coupon_code", "coupon_until" }, when = { declined = false } },
        { "code", needs = { "coupon_code" }, when = { declined = false } },
        { "none_now", when = { declined = true } },
        "on_page",
      },
    },
    { act = "ask", variants = { { "not_working", when = { coupon_known = false, declined = false } } } },
  },
  choices = { decision = { "grant", "decline" } },
  examples = {
    {
      values = { coupon_code = "HERBST5", coupon_until = "2026-11-30" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "code_until", ask = "none" },
    },
    { values = { coupon_code = "HERBST5" }, now = "2026-11-22T09:00:00Z", variants = { answer = "code" } },
    { choose = { decision = "decline" }, now = "2026-11-22T09:00:00Z", variants = { answer = "none_now", ask = "none" } },
    { now = "2026-11-22T09:00:00Z", variants = { answer = "on_page", ask = "not_working" } },
  },
}
