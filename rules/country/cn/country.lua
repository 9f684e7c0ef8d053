-- China: law, holidays, hours and tone.
return {
  id = "cn",
  name = "China",
  languages = { "zh-Hans" },
  tone = {
    -- Speed and calming words first; absolute claims and promises are offences on platforms.
    ["zh-Hans"] = {
      directness = 65, formality = 50, warmth = 75, apology = 60, verbosity = 40,
      emoji = 65, exclamation = 40, name = 30, contractions = 0,
    },
  },
  facts = {
    withdrawal_days = { value = 7, source = "CNL2 kingminatours.com", confidence = "high",
      note = "from receipt, goods intact; not custom made, perishable, digital" },
    refund_days = { value = 7, source = "CNL2 kingminatours.com", confidence = "high",
      note = "after the goods are back" },
    return_cost = { value = "buyer", source = "background", confidence = "high", note = "unless agreed otherwise" },
    exchange_days = { value = 15, source = "background", confidence = "high", note = "three guarantees" },
    superlatives_allowed = { value = false, source = "CNL1 junhe.com, CNL3", confidence = "high" },
    tax_percent = { value = 13, source = "background", confidence = "high" },
    marketing_consent = { value = "opt_in", source = "background", confidence = "high", note = "PIPL" },
    price_includes_tax = { value = true, source = "background", confidence = "high" },
  },
  holidays = {
    -- 2026 as announced; 2027 only the days by law, before working days are moved.
    { "2026-01-01", "元旦" }, { "2026-01-02", "元旦" }, { "2026-01-03", "元旦" }, { "2026-02-15", "春节" },
    { "2026-02-16", "春节" }, { "2026-02-17", "春节" }, { "2026-02-18", "春节" }, { "2026-02-19", "春节" },
    { "2026-02-20", "春节" }, { "2026-02-21", "春节" }, { "2026-02-22", "春节" }, { "2026-02-23", "春节" },
    { "2026-04-04", "清明节" }, { "2026-04-05", "清明节" }, { "2026-04-06", "清明节" }, { "2026-05-01", "劳动节" },
    { "2026-05-02", "劳动节" }, { "2026-05-03", "劳动节" }, { "2026-05-04", "劳动节" }, { "2026-05-05", "劳动节" },
    { "2026-06-19", "端午节" }, { "2026-06-20", "端午节" }, { "2026-06-21", "端午节" }, { "2026-09-25", "中秋节" },
    { "2026-09-26", "中秋节" }, { "2026-09-27", "中秋节" }, { "2026-10-01", "国庆节" }, { "2026-10-02", "国庆节" },
    { "2026-10-03", "国庆节" }, { "2026-10-04", "国庆节" }, { "2026-10-05", "国庆节" }, { "2026-10-06", "国庆节" },
    { "2026-10-07", "国庆节" },
    { "2027-01-01", "元旦" }, { "2027-02-05", "春节" }, { "2027-02-06", "春节" }, { "2027-02-07", "春节" },
    { "2027-02-08", "春节" }, { "2027-04-05", "清明节" }, { "2027-05-01", "劳动节" }, { "2027-05-02", "劳动节" },
    { "2027-06-09", "端午节" }, { "2027-09-15", "中秋节" }, { "2027-10-01", "国庆节" }, { "2027-10-02", "国庆节" },
    { "2027-10-03", "国庆节" },
  },
  service = { days = { 1, 2, 3, 4, 5, 6, 7 }, opens = "09:00", closes = "24:00", source = "background", confidence = "high" },
}
