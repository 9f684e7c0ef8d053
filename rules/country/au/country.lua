-- Australia: law, holidays, hours and tone.
return {
  id = "au",
  name = "Australia",
  languages = { "en" },
  tone = {
    -- Short and easy-going; pompous wording falls flat.
    en = {
      directness = 70, formality = 30, warmth = 75, apology = 50, verbosity = 40,
      emoji = 30, exclamation = 40, name = 80, contractions = 90,
    },
  },
  facts = {
    withdrawal_right = { value = false, source = "background", confidence = "high" },
    warranty = { value = "consumer_guarantees", source = "background", confidence = "high",
      note = "no fixed term; at a major failure the buyer chooses" },
    no_refund_notice_allowed = { value = false, source = "background", confidence = "high" },
    price_includes_tax = { value = true, source = "background", confidence = "high" },
    tax_percent = { value = 10, source = "background", confidence = "high" },
    marketing_consent = { value = "opt_in", source = "background", confidence = "high", note = "Spam Act" },
  },
  holidays = {
    -- Most states.
    { "2026-01-01", "New Year's Day" }, { "2026-01-26", "Australia Day" }, { "2026-04-03", "Good Friday" },
    { "2026-04-06", "Easter Monday" }, { "2026-04-25", "Anzac Day" }, { "2026-06-08", "King's Birthday" },
    { "2026-12-25", "Christmas Day" }, { "2026-12-26", "Boxing Day" },
    { "2026-12-28", "Boxing Day (additional day)" },
    { "2027-01-01", "New Year's Day" }, { "2027-01-26", "Australia Day" }, { "2027-03-26", "Good Friday" },
    { "2027-03-29", "Easter Monday" }, { "2027-04-25", "Anzac Day" }, { "2027-06-14", "King's Birthday" },
    { "2027-12-25", "Christmas Day" }, { "2027-12-26", "Boxing Day" },
    { "2027-12-27", "Christmas Day (additional day)" }, { "2027-12-28", "Boxing Day (additional day)" },
  },
  service = { days = { 1, 2, 3, 4, 5 }, opens = "09:00", closes = "17:00", source = "background", confidence = "high" },
}
