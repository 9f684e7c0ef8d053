-- Mexico: law, hours and tone.
return {
  id = "mx",
  name = "Mexico",
  languages = { "es" },
  tone = {
    -- Courtesy comes before the answer; warm, and usted in mail.
    es = {
      directness = 45, formality = 65, warmth = 80, apology = 60, verbosity = 60,
      emoji = 40, exclamation = 50, name = 70, contractions = 0,
    },
  },
  facts = {
    warranty_months = { value = 3, source = "background", confidence = "medium", note = "the least that a warranty may give" },
    tax_percent = { value = 16, source = "background", confidence = "high", note = "8 near the borders" },
    price_includes_tax = { value = true, source = "background", confidence = "high" },
  },
  service = { days = { 1, 2, 3, 4, 5 }, opens = "09:00", closes = "18:00", source = "background", confidence = "medium" },
}
