-- Philippines: law, holidays, hours and tone.
return {
  id = "ph",
  name = "Philippines",
  languages = { "en", "fil" },
  tone = {
    -- Warm and respectful; friendly words before the answer.
    en = {
      directness = 50, formality = 60, warmth = 85, apology = 65, verbosity = 55,
      emoji = 50, exclamation = 50, name = 75, contractions = 60,
    },
  },
  facts = {
    withdrawal_right = { value = false, source = "PH1 respicio.ph", confidence = "high",
      note = "defective goods are repaired, replaced or refunded" },
    no_refund_notice_allowed = { value = false, source = "PH1 respicio.ph", confidence = "high" },
    price_includes_tax = { value = true, source = "background", confidence = "high" },
    tax_percent = { value = 12, source = "background", confidence = "high" },
    marketing_consent = { value = "opt_in", source = "background", confidence = "high" },
  },
  holidays = {
    -- The two Eids are proclaimed each year.
    { "2026-01-01", "New Year's Day" }, { "2026-04-02", "Maundy Thursday" }, { "2026-04-03", "Good Friday" },
    { "2026-04-09", "Araw ng Kagitingan" }, { "2026-05-01", "Labor Day" }, { "2026-06-12", "Independence Day" },
    { "2026-08-31", "National Heroes Day" }, { "2026-11-01", "All Saints' Day" }, { "2026-11-30", "Bonifacio Day" },
    { "2026-12-08", "Immaculate Conception" }, { "2026-12-25", "Christmas Day" }, { "2026-12-30", "Rizal Day" },
    { "2026-12-31", "Last Day of the Year" },
    { "2027-01-01", "New Year's Day" }, { "2027-03-25", "Maundy Thursday" }, { "2027-03-26", "Good Friday" },
    { "2027-04-09", "Araw ng Kagitingan" }, { "2027-05-01", "Labor Day" }, { "2027-06-12", "Independence Day" },
    { "2027-08-30", "National Heroes Day" }, { "2027-11-01", "All Saints' Day" }, { "2027-11-30", "Bonifacio Day" },
    { "2027-12-08", "Immaculate Conception" }, { "2027-12-25", "Christmas Day" }, { "2027-12-30", "Rizal Day" },
    { "2027-12-31", "Last Day of the Year" },
  },
  service = { days = { 1, 2, 3, 4, 5 }, opens = "09:00", closes = "18:00", source = "background", confidence = "high" },
}
