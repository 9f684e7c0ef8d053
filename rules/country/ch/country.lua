-- Switzerland: law, holidays, hours and tone.
return {
  id = "ch",
  name = "Switzerland",
  languages = { "de", "fr", "it" },
  tone = {
    -- Courteous and level; plain closings; ss where Germany writes ß.
    de = {
      directness = 65, formality = 75, warmth = 55, apology = 45, verbosity = 45,
      emoji = 8, exclamation = 15, name = 75, contractions = 0,
    },
    -- As France, with shorter formulas.
    fr = {
      directness = 60, formality = 80, warmth = 50, apology = 50, verbosity = 55,
      emoji = 8, exclamation = 15, name = 65, contractions = 0,
    },
  },
  facts = {
    withdrawal_right = { value = false, source = "background", confidence = "high",
      note = "online, by law; a shop may grant one" },
    warranty_months = { value = 24, source = "background", confidence = "high",
      note = "terms may limit it, but not below two years if granted" },
    tax_percent = { value = 8.1, source = "background", confidence = "high" },
    price_includes_tax = { value = true, source = "background", confidence = "high", note = "all charges, in CHF" },
    marketing_consent = { value = "opt_in", source = "background", confidence = "high" },
  },
  holidays = {
    -- Kept in nearly all cantons; only 1 August is of the whole country.
    { "2026-01-01", "Neujahr" }, { "2026-04-03", "Karfreitag" }, { "2026-04-06", "Ostermontag" },
    { "2026-05-14", "Auffahrt" }, { "2026-05-25", "Pfingstmontag" }, { "2026-08-01", "Bundesfeier" },
    { "2026-12-25", "Weihnachten" }, { "2026-12-26", "Stephanstag" },
    { "2027-01-01", "Neujahr" }, { "2027-03-26", "Karfreitag" }, { "2027-03-29", "Ostermontag" },
    { "2027-05-06", "Auffahrt" }, { "2027-05-17", "Pfingstmontag" }, { "2027-08-01", "Bundesfeier" },
    { "2027-12-25", "Weihnachten" }, { "2027-12-26", "Stephanstag" },
  },
  service = { days = { 1, 2, 3, 4, 5 }, opens = "08:00", closes = "17:00", source = "background", confidence = "high" },
}
