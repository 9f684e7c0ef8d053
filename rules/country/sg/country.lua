-- Singapore: law, holidays, hours and tone.
return {
  id = "sg",
  name = "Singapore",
  languages = { "en" },
  tone = {
    -- Efficient, with clear steps.
    en = {
      directness = 70, formality = 50, warmth = 60, apology = 50, verbosity = 40,
      emoji = 30, exclamation = 30, name = 70, contractions = 70,
    },
  },
  facts = {
    withdrawal_right = { value = false, source = "background", confidence = "high" },
    burden_months = { value = 6, source = "background", confidence = "high",
      note = "lemon law: the fault counts as there from the start" },
    price_includes_tax = { value = true, source = "background", confidence = "high" },
    tax_percent = { value = 9, source = "background", confidence = "high" },
    marketing_consent = { value = "opt_out", source = "background", confidence = "high",
      note = "Do Not Call registry; messages are marked ADV" },
  },
  holidays = {
    -- Days by the moon may still move by one.
    { "2026-01-01", "New Year's Day" }, { "2026-02-17", "Chinese New Year" }, { "2026-02-18", "Chinese New Year" },
    { "2026-03-21", "Hari Raya Puasa" }, { "2026-04-03", "Good Friday" }, { "2026-05-01", "Labour Day" },
    { "2026-05-27", "Hari Raya Haji" }, { "2026-05-31", "Vesak Day" }, { "2026-06-01", "Vesak Day (observed)" },
    { "2026-08-09", "National Day" }, { "2026-08-10", "National Day (observed)" }, { "2026-11-08", "Deepavali" },
    { "2026-11-09", "Deepavali (observed)" }, { "2026-12-25", "Christmas Day" },
    { "2027-01-01", "New Year's Day" }, { "2027-02-06", "Chinese New Year" }, { "2027-02-07", "Chinese New Year" },
    { "2027-02-08", "Chinese New Year (observed)" }, { "2027-03-10", "Hari Raya Puasa" },
    { "2027-03-26", "Good Friday" }, { "2027-05-01", "Labour Day" }, { "2027-05-17", "Hari Raya Haji" },
    { "2027-05-20", "Vesak Day" }, { "2027-08-09", "National Day" }, { "2027-10-28", "Deepavali" },
    { "2027-12-25", "Christmas Day" },
  },
  service = { days = { 1, 2, 3, 4, 5 }, opens = "09:00", closes = "18:00", source = "background", confidence = "high" },
}
