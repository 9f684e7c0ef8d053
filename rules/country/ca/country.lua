-- Canada: law, holidays, hours and tone.
return {
  id = "ca",
  name = "Canada",
  languages = { "en", "fr" },
  tone = {
    -- Close to the United States, with more apology.
    en = {
      directness = 55, formality = 45, warmth = 70, apology = 65, verbosity = 50,
      emoji = 25, exclamation = 35, name = 75, contractions = 80,
    },
    -- Warmer and a little less formal than France.
    fr = {
      directness = 60, formality = 65, warmth = 60, apology = 50, verbosity = 55,
      emoji = 15, exclamation = 20, name = 65, contractions = 0,
    },
  },
  facts = {
    withdrawal_right = { value = false, source = "background", confidence = "medium",
      note = "provinces let buyers cancel when disclosures are missing" },
    refund_days = { value = 15, source = "background", confidence = "medium", note = "Ontario and Quebec" },
    warranty = { value = "implied", source = "background", confidence = "medium", note = "Quebec adds durability" },
    price_includes_tax = { value = false, source = "background", confidence = "high", note = "Quebec is stricter" },
    french_required_region = { value = "QC", source = "CA1 bcf.ca", confidence = "high",
      note = "buyers in Quebec have a right to French" },
    marketing_consent = { value = "opt_in", source = "background", confidence = "high", note = "CASL" },
  },
  holidays = {
    -- Federal and most provinces.
    { "2026-01-01", "New Year's Day" }, { "2026-04-03", "Good Friday" }, { "2026-05-18", "Victoria Day" },
    { "2026-07-01", "Canada Day" }, { "2026-09-07", "Labour Day" }, { "2026-09-30", "Truth and Reconciliation" },
    { "2026-10-12", "Thanksgiving" }, { "2026-11-11", "Remembrance Day" }, { "2026-12-25", "Christmas Day" },
    { "2026-12-26", "Boxing Day" },
    { "2027-01-01", "New Year's Day" }, { "2027-03-26", "Good Friday" }, { "2027-05-24", "Victoria Day" },
    { "2027-07-01", "Canada Day" }, { "2027-09-06", "Labour Day" }, { "2027-09-30", "Truth and Reconciliation" },
    { "2027-10-11", "Thanksgiving" }, { "2027-11-11", "Remembrance Day" }, { "2027-12-25", "Christmas Day" },
    { "2027-12-26", "Boxing Day" },
  },
  service = { days = { 1, 2, 3, 4, 5 }, opens = "09:00", closes = "17:00", source = "background", confidence = "high" },
}
