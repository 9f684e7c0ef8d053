-- Spain: law and hours.
return {
  id = "es",
  name = "Spain",
  languages = { "es" },
  facts = {
    warranty_months = { value = 36, source = "background", confidence = "high" },
    burden_months = { value = 24, source = "background", confidence = "high" },
    return_cost = { value = "buyer_if_told", source = "background", confidence = "high" },
    withdrawal_days = { value = 14, source = "EU1 mondaq 1736998", confidence = "high" },
    refund_days = { value = 14, source = "EU1 mondaq 1736998", confidence = "high" },
    risk_until_delivery = { value = true, source = "background", confidence = "high" },
    tax_percent = { value = 21, source = "background", confidence = "high", note = "not in the Canaries" },
  },
  service = { days = { 1, 2, 3, 4, 5 }, opens = "09:00", closes = "19:00", source = "background", confidence = "high" },
}
