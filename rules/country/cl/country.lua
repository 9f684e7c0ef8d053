-- Chile: law, hours and tone.
return {
  id = "cl",
  name = "Chile",
  languages = { "es" },
  tone = {
    -- Kind and level: softer than Spain, plainer than Mexico.
    es = {
      directness = 55, formality = 60, warmth = 70, apology = 50, verbosity = 50,
      emoji = 30, exclamation = 40, name = 65, contractions = 0,
    },
  },
  facts = {
    withdrawal_days = { value = 10, source = "background", confidence = "medium", note = "bought at a distance" },
    warranty_months = { value = 6, source = "background", confidence = "high", note = "the buyer chooses among the remedies" },
    tax_percent = { value = 19, source = "background", confidence = "high" },
    price_includes_tax = { value = true, source = "background", confidence = "high" },
  },
  service = { days = { 1, 2, 3, 4, 5 }, opens = "09:00", closes = "18:00", source = "background", confidence = "medium" },
}
