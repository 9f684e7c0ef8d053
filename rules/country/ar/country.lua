-- Argentina: law, hours and tone.
return {
  id = "ar",
  name = "Argentina",
  languages = { "es" },
  tone = {
    -- Friendly and direct; voseo is usual among people, usted offends nobody.
    es = {
      directness = 65, formality = 50, warmth = 75, apology = 45, verbosity = 50,
      emoji = 45, exclamation = 50, name = 70, contractions = 0,
    },
  },
  facts = {
    withdrawal_days = { value = 10, source = "background", confidence = "high", note = "from delivery, at no cost for the buyer" },
    return_cost = { value = "seller", source = "background", confidence = "medium", note = "when the buyer withdraws" },
    warranty_months = { value = 6, source = "background", confidence = "high", note = "3 for used goods" },
    tax_percent = { value = 21, source = "background", confidence = "high" },
    price_includes_tax = { value = true, source = "background", confidence = "high" },
  },
  service = { days = { 1, 2, 3, 4, 5 }, opens = "09:00", closes = "18:00", source = "background", confidence = "medium" },
}
