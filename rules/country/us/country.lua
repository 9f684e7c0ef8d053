-- United States: law, holidays, hours and tone.
return {
  id = "us",
  name = "United States",
  languages = { "en", "es" },
  tone = {
    -- A friendly opening, then the answer; talk of policies is disliked.
    en = {
      directness = 65, formality = 40, warmth = 75, apology = 50, verbosity = 50,
      emoji = 30, exclamation = 45, name = 80, contractions = 85,
    },
  },
  facts = {
    withdrawal_right = { value = false, source = "background", confidence = "high",
      note = "online, in federal law; the shop's own policy counts" },
    ship_days = { value = 30, source = "background", confidence = "high",
      note = "mail-order rule: ship as stated or in 30 days, else offer the refund" },
    refund_working_days = { value = 7, source = "background", confidence = "high" },
    warranty = { value = "implied", source = "background", confidence = "high", note = "state law and Magnuson-Moss" },
    price_includes_tax = { value = false, source = "background", confidence = "high",
      note = "sales tax is added at checkout" },
    marketing_consent = { value = "opt_out", source = "background", confidence = "high", note = "SMS needs consent" },
    review_incentive_allowed = { value = false, source = "US1 mondaq 1507940", confidence = "high",
      note = "16 CFR 465" },
    customs_free_limit = { value = false, source = "EU5 avalara.com/blog", confidence = "high",
      note = "the 800 dollar limit is suspended" },
  },
  holidays = {
    { "2026-01-01", "New Year's Day" }, { "2026-01-19", "Martin Luther King Jr. Day" },
    { "2026-02-16", "Presidents' Day" }, { "2026-05-25", "Memorial Day" }, { "2026-06-19", "Juneteenth" },
    { "2026-07-03", "Independence Day (observed)" }, { "2026-07-04", "Independence Day" },
    { "2026-09-07", "Labor Day" }, { "2026-10-12", "Columbus Day" }, { "2026-11-11", "Veterans Day" },
    { "2026-11-26", "Thanksgiving" }, { "2026-12-25", "Christmas Day" },
    { "2027-01-01", "New Year's Day" }, { "2027-01-18", "Martin Luther King Jr. Day" },
    { "2027-02-15", "Presidents' Day" }, { "2027-05-31", "Memorial Day" }, { "2027-06-18", "Juneteenth (observed)" },
    { "2027-06-19", "Juneteenth" }, { "2027-07-04", "Independence Day" },
    { "2027-07-05", "Independence Day (observed)" }, { "2027-09-06", "Labor Day" }, { "2027-10-11", "Columbus Day" },
    { "2027-11-11", "Veterans Day" }, { "2027-11-25", "Thanksgiving" }, { "2027-12-24", "Christmas Day (observed)" },
    { "2027-12-25", "Christmas Day" },
  },
  service = { days = { 1, 2, 3, 4, 5 }, opens = "09:00", closes = "17:00", source = "background", confidence = "high" },
}
