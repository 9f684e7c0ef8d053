-- Netherlands: law and hours.
return {
  id = "nl",
  name = "Netherlands",
  languages = { "nl" },
  facts = {
    refund_days = { value = 14, source = "EU1 mondaq 1736998", confidence = "high" },
    withdrawal_days = { value = 14, source = "EU1 mondaq 1736998", confidence = "high" },
    warranty = { value = "reasonable_life", source = "background", confidence = "high",
      note = "as long as a buyer may expect of such goods" },
    burden_months = { value = 12, source = "background", confidence = "high" },
    tax_percent = { value = 21, source = "background", confidence = "high" },
    risk_until_delivery = { value = true, source = "background", confidence = "high" },
    return_cost = { value = "buyer_if_told", source = "background", confidence = "high" },
  },
  service = { days = { 1, 2, 3, 4, 5 }, opens = "09:00", closes = "17:00", source = "background", confidence = "high" },
}
