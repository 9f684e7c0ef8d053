-- Germany: law, holidays, hours and tone. Sources are named by key, then address or kind.
return {
  id = "de",
  name = "Germany",
  languages = { "de" },
  tone = {
    -- The fact and its date come first; one apology, and only for a fault; asking for patience irritates.
    de = {
      directness = 85, formality = 70, warmth = 45, apology = 40, verbosity = 45,
      emoji = 10, exclamation = 15, name = 70, contractions = 5,
    },
  },
  facts = {
    withdrawal_days = { value = 14, source = "EU1 mondaq 1736998", confidence = "high",
      note = "from receipt, without a reason" },
    refund_days = { value = 14, source = "EU1 mondaq 1736998", confidence = "high",
      note = "from the notice; goods or proof of sending may be awaited" },
    return_cost = { value = "buyer_if_told", source = "background", confidence = "high",
      note = "change of mind; the seller pays for faulty goods" },
    warranty_months = { value = 24, source = "background", confidence = "high" },
    burden_months = { value = 12, source = "background", confidence = "high",
      note = "the fault counts as there from the start" },
    withdrawal_button = { value = true, source = "DE1 it-recht-kanzlei.de", confidence = "medium",
      note = "since 19 June 2026; an informal message stays enough" },
    risk_until_delivery = { value = true, source = "background", confidence = "high",
      note = "a lost parcel is the seller's, not the buyer's to claim" },
    price_includes_tax = { value = true, source = "background", confidence = "high" },
    tax_percent = { value = 19, source = "background", confidence = "high" },
    marketing_consent = { value = "double_opt_in", source = "background", confidence = "high" },
  },
  holidays = {
    -- In all states; more differ by state.
    { "2026-01-01", "Neujahr" }, { "2026-04-03", "Karfreitag" }, { "2026-04-06", "Ostermontag" },
    { "2026-05-01", "Tag der Arbeit" }, { "2026-05-14", "Christi Himmelfahrt" }, { "2026-05-25", "Pfingstmontag" },
    { "2026-10-03", "Tag der Deutschen Einheit" }, { "2026-12-25", "1. Weihnachtstag" },
    { "2026-12-26", "2. Weihnachtstag" },
    { "2027-01-01", "Neujahr" }, { "2027-03-26", "Karfreitag" }, { "2027-03-29", "Ostermontag" },
    { "2027-05-01", "Tag der Arbeit" }, { "2027-05-06", "Christi Himmelfahrt" }, { "2027-05-17", "Pfingstmontag" },
    { "2027-10-03", "Tag der Deutschen Einheit" }, { "2027-12-25", "1. Weihnachtstag" },
    { "2027-12-26", "2. Weihnachtstag" },
  },
  service = { days = { 1, 2, 3, 4, 5 }, opens = "09:00", closes = "17:00", source = "background", confidence = "high" },
}
