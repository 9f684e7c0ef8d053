-- Austria: law, holidays, hours and tone.
return {
  id = "at",
  name = "Austria",
  languages = { "de" },
  tone = {
    -- Softer at the start than in Germany; academic titles are still used.
    de = {
      directness = 70, formality = 75, warmth = 55, apology = 45, verbosity = 50,
      emoji = 10, exclamation = 20, name = 75, contractions = 5,
    },
  },
  facts = {
    warranty_months = { value = 24, source = "background", confidence = "high" },
    burden_months = { value = 12, source = "background", confidence = "high" },
    withdrawal_days = { value = 14, source = "EU1 mondaq 1736998", confidence = "high" },
    return_cost = { value = "buyer_if_told", source = "background", confidence = "high" },
    refund_days = { value = 14, source = "EU1 mondaq 1736998", confidence = "high" },
    tax_percent = { value = 20, source = "background", confidence = "high" },
    price_includes_tax = { value = true, source = "background", confidence = "high" },
    marketing_consent = { value = "opt_in", source = "background", confidence = "high", note = "TKG section 174" },
    risk_until_delivery = { value = true, source = "background", confidence = "high" },
  },
  holidays = {
    { "2026-01-01", "Neujahr" }, { "2026-01-06", "Heilige Drei Könige" }, { "2026-04-06", "Ostermontag" },
    { "2026-05-01", "Staatsfeiertag" }, { "2026-05-14", "Christi Himmelfahrt" }, { "2026-05-25", "Pfingstmontag" },
    { "2026-06-04", "Fronleichnam" }, { "2026-08-15", "Mariä Himmelfahrt" }, { "2026-10-26", "Nationalfeiertag" },
    { "2026-11-01", "Allerheiligen" }, { "2026-12-08", "Mariä Empfängnis" }, { "2026-12-25", "Christtag" },
    { "2026-12-26", "Stefanitag" },
    { "2027-01-01", "Neujahr" }, { "2027-01-06", "Heilige Drei Könige" }, { "2027-03-29", "Ostermontag" },
    { "2027-05-01", "Staatsfeiertag" }, { "2027-05-06", "Christi Himmelfahrt" }, { "2027-05-17", "Pfingstmontag" },
    { "2027-05-27", "Fronleichnam" }, { "2027-08-15", "Mariä Himmelfahrt" }, { "2027-10-26", "Nationalfeiertag" },
    { "2027-11-01", "Allerheiligen" }, { "2027-12-08", "Mariä Empfängnis" }, { "2027-12-25", "Christtag" },
    { "2027-12-26", "Stefanitag" },
  },
  service = { days = { 1, 2, 3, 4, 5 }, opens = "09:00", closes = "17:00", source = "background", confidence = "high" },
}
