-- United Kingdom: law, holidays, hours and tone.
return {
  id = "gb",
  name = "United Kingdom",
  languages = { "en" },
  tone = {
    -- Sorry marks politeness here; understatement reads better than enthusiasm.
    en = {
      directness = 50, formality = 50, warmth = 60, apology = 70, verbosity = 50,
      emoji = 20, exclamation = 20, name = 70, contractions = 75,
    },
  },
  facts = {
    withdrawal_days = { value = 14, source = "background", confidence = "high",
      note = "from receipt, without a reason" },
    refund_days = { value = 14, source = "background", confidence = "high" },
    return_cost = { value = "buyer_if_told", source = "background", confidence = "high" },
    reject_days = { value = 30, source = "background", confidence = "high",
      note = "faulty goods: full refund; then one repair or replacement" },
    warranty_months = { value = 72, source = "background", confidence = "high",
      note = "claims run six years; five in Scotland" },
    burden_months = { value = 6, source = "background", confidence = "high" },
    risk_until_delivery = { value = true, source = "background", confidence = "high",
      note = "Consumer Rights Act, section 29" },
    price_includes_tax = { value = true, source = "background", confidence = "high" },
    tax_percent = { value = 20, source = "background", confidence = "high" },
    marketing_consent = { value = "opt_in", source = "background", confidence = "high" },
  },
  holidays = {
    -- England and Wales.
    { "2026-01-01", "New Year's Day" }, { "2026-04-03", "Good Friday" }, { "2026-04-06", "Easter Monday" },
    { "2026-05-04", "Early May bank holiday" }, { "2026-05-25", "Spring bank holiday" },
    { "2026-08-31", "Summer bank holiday" }, { "2026-12-25", "Christmas Day" }, { "2026-12-26", "Boxing Day" },
    { "2026-12-28", "Boxing Day (substitute day)" },
    { "2027-01-01", "New Year's Day" }, { "2027-03-26", "Good Friday" }, { "2027-03-29", "Easter Monday" },
    { "2027-05-03", "Early May bank holiday" }, { "2027-05-31", "Spring bank holiday" },
    { "2027-08-30", "Summer bank holiday" }, { "2027-12-25", "Christmas Day" }, { "2027-12-26", "Boxing Day" },
    { "2027-12-27", "Christmas Day (substitute day)" }, { "2027-12-28", "Boxing Day (substitute day)" },
  },
  service = { days = { 1, 2, 3, 4, 5 }, opens = "09:00", closes = "17:00", source = "background", confidence = "high" },
}
