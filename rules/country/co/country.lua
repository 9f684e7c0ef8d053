-- Colombia: law, hours and tone.
return {
  id = "co",
  name = "Colombia",
  languages = { "es" },
  tone = {
    -- Courteous throughout: usted, thanks, and a soft no.
    es = {
      directness = 50, formality = 70, warmth = 80, apology = 55, verbosity = 55,
      emoji = 35, exclamation = 40, name = 70, contractions = 0,
    },
  },
  facts = {
    warranty_months = { value = 12, source = "background", confidence = "medium", note = "new goods, where nothing else was said" },
    tax_percent = { value = 19, source = "background", confidence = "high" },
    price_includes_tax = { value = true, source = "background", confidence = "high" },
  },
  service = { days = { 1, 2, 3, 4, 5 }, opens = "08:00", closes = "17:00", source = "background", confidence = "medium" },
}
