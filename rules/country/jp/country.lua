-- Japan: law, holidays, hours and tone.
return {
  id = "jp",
  name = "Japan",
  languages = { "ja" },
  tone = {
    -- Cushion words come before a refusal or a request; behind it they no longer soften.
    ja = {
      directness = 20, formality = 90, warmth = 55, apology = 95, verbosity = 75,
      emoji = 5, exclamation = 5, name = 70, contractions = 0,
    },
  },
  facts = {
    withdrawal_right = { value = false, source = "JP1 shinohara-law.com", confidence = "high",
      note = "the shop's own return terms count when it showed them" },
    unstated_return_days = { value = 8, source = "JP1 shinohara-law.com", confidence = "high",
      note = "at the buyer's cost, when the shop showed no terms" },
    return_cost = { value = "buyer", source = "JP1 shinohara-law.com", confidence = "high" },
    fault_notice_months = { value = 12, source = "JP1 shinohara-law.com", confidence = "high",
      note = "from when the buyer knows" },
    price_includes_tax = { value = true, source = "background", confidence = "high", note = "since 1 April 2021" },
    tax_percent = { value = 10, source = "background", confidence = "high", note = "food 8" },
    marketing_consent = { value = "opt_in", source = "background", confidence = "high" },
  },
  holidays = {
    { "2026-01-01", "元日" }, { "2026-01-12", "成人の日" }, { "2026-02-11", "建国記念の日" },
    { "2026-02-23", "天皇誕生日" }, { "2026-03-20", "春分の日" }, { "2026-04-29", "昭和の日" },
    { "2026-05-03", "憲法記念日" }, { "2026-05-04", "みどりの日" }, { "2026-05-05", "こどもの日" },
    { "2026-05-06", "振替休日" }, { "2026-07-20", "海の日" }, { "2026-08-11", "山の日" },
    { "2026-09-21", "敬老の日" }, { "2026-09-22", "国民の休日" }, { "2026-09-23", "秋分の日" },
    { "2026-10-12", "スポーツの日" }, { "2026-11-03", "文化の日" }, { "2026-11-23", "勤労感謝の日" },
    { "2027-01-01", "元日" }, { "2027-01-11", "成人の日" }, { "2027-02-11", "建国記念の日" },
    { "2027-02-23", "天皇誕生日" }, { "2027-03-21", "春分の日" }, { "2027-03-22", "振替休日" },
    { "2027-04-29", "昭和の日" }, { "2027-05-03", "憲法記念日" }, { "2027-05-04", "みどりの日" },
    { "2027-05-05", "こどもの日" }, { "2027-07-19", "海の日" }, { "2027-08-11", "山の日" },
    { "2027-09-20", "敬老の日" }, { "2027-09-23", "秋分の日" }, { "2027-10-11", "スポーツの日" },
    { "2027-11-03", "文化の日" }, { "2027-11-23", "勤労感謝の日" },
  },
  service = { days = { 1, 2, 3, 4, 5 }, opens = "10:00", closes = "17:00", source = "background", confidence = "high" },
}
