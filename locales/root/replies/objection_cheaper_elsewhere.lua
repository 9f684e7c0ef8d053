return {
  id = "objection_cheaper_elsewhere",
  summary = "The buyer saw it cheaper elsewhere: match it if decided, else a kind no and what to compare",
  intents = { "objection" },
  situation = { decided = true },
  scenario = "haggle",
  pain = 1,
  moves = {
    { act = "thanks", variants = { "open_word" } },
    {
      act = "answer",
      variants = {
        {
          "match_until",
          needs = { "offer_price", "offer_until" },
          when = { granted = true },
          commits = { what = "price", by = "offer_until" },
        },
        { "match", needs = { "offer_price" }, when = { granted = true }, commits = { what = "price" } },
      },
    },
    { act = "refusal", variants = { { "no_match", when = { granted = false } } } },
    { act = "alternative", variants = { { "compare", when = { granted = false } } } },
    { act = "apology", optional = true, variants = { { "regret", when = { granted = false } } } },
  },
  choices = { decision = { "grant", "decline" } },
  examples = {
    {
      values = { offer_price = "39.90", offer_until = "2026-11-30" },
      choose = { decision = "grant" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "match_until", refusal = "none", alternative = "none" },
    },
    {
      values = { offer_price = "39.90" },
      choose = { decision = "grant" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "match" },
    },
    {
      choose = { decision = "decline" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "none", refusal = "no_match", alternative = "compare" },
    },
  },
}
