-- India: law, holidays, hours and tone.
return {
  id = "in",
  name = "India",
  languages = { "en", "hi" },
  tone = {
    -- Courteous and complete; hedges read as evasion.
    en = {
      directness = 50, formality = 65, warmth = 65, apology = 65, verbosity = 60,
      emoji = 25, exclamation = 25, name = 65, contractions = 40,
    },
  },
  facts = {
    withdrawal_right = { value = false, source = "IN1 leggerhythms.org", confidence = "medium" },
    complaint_answer_hours = { value = 48, source = "IN1 leggerhythms.org", confidence = "medium" },
    complaint_solved_days = { value = 30, source = "IN1 leggerhythms.org", confidence = "medium" },
    return_cost = { value = "policy", source = "IN1 leggerhythms.org", confidence = "medium",
      note = "the seller pays for defective, wrong or late goods" },
    price_above_mrp_allowed = { value = false, source = "background", confidence = "high" },
    price_includes_tax = { value = true, source = "background", confidence = "medium" },
  },
  holidays = {
    -- Of the whole country or nearly; states add many.
    { "2026-01-26", "Republic Day" }, { "2026-03-04", "Holi" }, { "2026-08-15", "Independence Day" },
    { "2026-10-02", "Gandhi Jayanti" }, { "2026-11-08", "Diwali" }, { "2026-12-25", "Christmas Day" },
    { "2027-01-26", "Republic Day" }, { "2027-03-22", "Holi" }, { "2027-08-15", "Independence Day" },
    { "2027-10-02", "Gandhi Jayanti" }, { "2027-10-29", "Diwali" }, { "2027-12-25", "Christmas Day" },
  },
  service = { days = { 1, 2, 3, 4, 5, 6 }, opens = "10:00", closes = "18:00", source = "background", confidence = "medium" },
}
